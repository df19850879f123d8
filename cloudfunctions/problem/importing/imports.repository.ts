import type { Instant } from '@/domain/calendar/day'
import { db } from '../../lib/cloud'
import { type Transaction, inTransaction } from '../../lib/transaction'
import { drawImportNumbers } from '../numbers.repository'

/** A file taken into the ledger; it stays as the record of who did it, undone or not. */
export interface ImportJob {
  _id: string
  state: 'working' | 'done' | 'undoing' | 'undone'
  personId: string
  personName: string
  fileId: string
  fileName: string
  digest: string
  createdAt: Instant
  total: number
  /** Lines in, or while it is undone and after: lines out again. */
  lines: number
  firstNumber: string
}

export const findImport = async (id: string): Promise<ImportJob | null> => {
  const { data } = await db.collection('imports').doc(id).get()
  return (data as ImportJob | null) ?? null
}

export const findImports = async (limit: number): Promise<ImportJob[]> => {
  const { data } = await db.collection('imports').orderBy('createdAt', 'desc').limit(limit).get()
  return data as ImportJob[]
}

/** The import as it stands: a repeated call finds the first one's, with the numbers drawn then. */
export const openImport = (job: Omit<ImportJob, 'firstNumber'>): Promise<ImportJob> =>
  inTransaction(async (t) => {
    const already = await t.get<ImportJob>('imports', job._id)
    if (already) return already
    const [firstNumber] = await drawImportNumbers(t, job.total, job.createdAt)
    const opened = { ...job, firstNumber: firstNumber! }
    await t.add('imports', opened)
    return opened
  })

/** Does a stretch of work and notes how far it came, as one; when another call was first, nothing is done. */
export const advanceImport = (seen: ImportJob, next: ImportJob, work: (t: Transaction) => Promise<void>): Promise<ImportJob> =>
  inTransaction(async (t) => {
    const current = await t.get<ImportJob>('imports', seen._id)
    if (!current || current.state !== seen.state || current.lines !== seen.lines) return current ?? seen
    await work(t)
    await t.set('imports', next)
    return next
  })

/** The number of one of its lines: they follow on from the first. */
export const numberOf = ({ firstNumber }: ImportJob, index: number): string =>
  `${firstNumber.slice(0, -5)}${String(Number(firstNumber.slice(-5)) + index).padStart(5, '0')}`
