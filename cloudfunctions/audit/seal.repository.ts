import { createHmac } from 'node:crypto'
import { addMillis, type Instant } from '@/domain/calendar/day'
import { _, db } from '../lib/cloud'
import { DuplicateId } from '../lib/transaction'
import { type AuditDocument, findStretch } from './audit.repository'

/** One link: everything between two keys, in order. `hash` is keyed, so that whoever can only write the database cannot make a chain. */
export interface SealDocument {
  _id: string
  number: number
  fromKey: string
  toKey: string
  entries: number
  previous: string
  hash: string
  sealedAt: Instant
}

/** A call ends within 60 s at the latest: nothing is added behind a seal. */
const settledMs = 90_000
const batch = 200
const first = ''

const key = (): string => {
  const found = process.env.PSEUDONYM_KEY
  if (!found || found.length < 32) throw new Error('PSEUDONYM_KEY is missing or shorter than 32 characters')
  return found
}

const plain = (entry: AuditDocument): string => JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))

export const chainHash = (previous: string, entries: readonly AuditDocument[]): string => {
  const hmac = createHmac('sha256', key()).update(`audit\u0000${previous}`)
  for (const entry of entries) hmac.update(`\u0000${plain(entry)}`)
  return hmac.digest('hex')
}

const idOf = (number: number): string => String(number).padStart(10, '0')
const seals = () => db.collection('auditSeals')

export const findSeals = async (after: string, limit: number): Promise<SealDocument[]> => {
  const { data } = await seals().where({ _id: _.gt(after) }).orderBy('_id', 'asc').limit(limit).get()
  return data as SealDocument[]
}

export const lastSeal = async (): Promise<SealDocument | null> => {
  const { data } = await seals().where({ _id: _.gt(first) }).orderBy('_id', 'desc').limit(1).get()
  return (data[0] as SealDocument | undefined) ?? null
}

const addSeal = async (seal: SealDocument): Promise<void> => {
  try {
    await seals().add({ data: seal })
  } catch (error) {
    if (!/E11000|DATABASE_DUPLICATE_WRITE/.test(String(error))) throw error
    throw new DuplicateId(seal._id)
  }
}

/** Seals what has settled; two runs at once make one chain, because a seal's number is its id. Answers how many entries. */
export const sealAudit = async (now: Instant): Promise<number> => {
  const upTo = addMillis(now, -settledMs)
  let sealed = 0
  for (let before = await lastSeal(); ; ) {
    const fromKey = before?.toKey ?? first
    const entries = await findStretch(fromKey, upTo, batch)
    if (entries.length === 0) return sealed
    const number = (before?.number ?? 0) + 1
    const previous = before?.hash ?? ''
    const seal = { _id: idOf(number), number, fromKey, toKey: entries.at(-1)!.key, entries: entries.length, previous, hash: chainHash(previous, entries), sealedAt: now }
    try {
      await addSeal(seal)
    } catch (error) {
      if (error instanceof DuplicateId) return sealed
      throw error
    }
    sealed += entries.length
    before = seal
  }
}
