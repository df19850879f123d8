import type { Instant } from '@/domain/calendar/day'
import type { LedgerFilter } from '@/types/problem/ledger.contract'
import { db } from '../../lib/cloud'
import { inTransaction } from '../../lib/transaction'

/** An export at work, in stretches: what was read so far lies in parts beside the file to come. */
export interface ExportJob {
  _id: string
  personId: string
  createdAt: Instant
  filter: LedgerFilter
  /** A folder nobody can guess. */
  folder: string
  cursor: string | null
  parts: string[]
  lines: number
  isCut: boolean
  fileId: string | null
}

const jobs = () => db.collection('exports')

export const findExport = async (id: string): Promise<ExportJob | null> => {
  const { data } = await jobs().doc(id).get()
  return (data as ExportJob | null) ?? null
}

/** The job as it stands: a repeated call finds the first one's. */
export const openExport = (job: ExportJob): Promise<ExportJob> =>
  inTransaction(async (t) => {
    const already = await t.get<ExportJob>('exports', job._id)
    if (already) return already
    await t.add('exports', job)
    return job
  })

/** Moves the job on from where this caller saw it; when another call was first, its state stands and is answered. */
export const advanceExport = (seen: ExportJob, next: ExportJob): Promise<ExportJob> =>
  inTransaction(async (t) => {
    const current = await t.get<ExportJob>('exports', seen._id)
    if (!current || current.parts.length !== seen.parts.length || current.fileId !== seen.fileId) return current ?? seen
    await t.set('exports', next)
    return next
  })

/** A person's exports made before an instant: a handful. */
export const findExportsBefore = async (personId: string, before: Instant): Promise<ExportJob[]> => {
  const { data } = await jobs().where({ personId }).orderBy('createdAt', 'desc').limit(100).get()
  return (data as ExportJob[]).filter(({ createdAt }) => createdAt < before)
}

export const removeExport = async (id: string): Promise<void> => {
  await jobs().doc(id).remove()
}
