import type { Instant } from '@/domain/calendar/day'
import { collections } from '../database/collections'
import type { Migration } from '../database/migrations'
import { _, db, storedDb } from '../lib/cloud'
import { inTransaction } from '../lib/transaction'
import { type Cursor, migrateStretch } from './migrate.repository'
import type { Stored } from './pack'

/** What a backup holds: everything but the notes of the operator's own work. */
const own = 'operations'
export const keptCollections: readonly string[] = collections.map(({ name }) => name).filter((name) => name !== own)

export interface RestoreMark {
  _id: 'restore'
  backupId: string
  startedAt: Instant
  finishedAt: Instant | null
}

export const countOf = async (collection: string): Promise<number> => (await storedDb.collection(collection).count()).total

/** As stored, in the order of ids; an answer of the database is at most 1 MB, so fewer come when they are long. */
export const findAfter = async (collection: string, after: string | null, most: number): Promise<Stored[]> => {
  const query = storedDb.collection(collection).where({ _id: _.gt(after ?? '') }).orderBy('_id', 'asc')
  for (let limit = most; ; limit = Math.ceil(limit / 4)) {
    try {
      return (await query.limit(limit).get()).data as Stored[]
    } catch (error) {
      if (limit === 1) throw error
    }
  }
}

/** Puts documents down as they are. What an interrupted call has put down already is put down again. */
export const putAll = async (collection: string, documents: readonly Stored[]): Promise<void> => {
  const target = storedDb.collection(collection)
  const there = await target.where({ _id: _.in(documents.map(({ _id }) => _id)) }).field({ _id: true }).limit(1000).get()
  const known = new Set((there.data as Stored[]).map(({ _id }) => _id))
  const fresh = documents.filter(({ _id }) => !known.has(_id))
  if (fresh.length > 0) await target.add({ data: fresh })
  for (const { _id: id, ...data } of documents.filter(({ _id }) => known.has(_id))) await target.doc(id).set({ data })
}

export const findRestoreMark = async (): Promise<RestoreMark | null> => {
  const { data } = await db.collection(own).doc('restore').get()
  return (data as RestoreMark | null) ?? null
}

export const saveRestoreMark = (mark: RestoreMark): Promise<void> => inTransaction((t) => t.set(own, mark))

export const migrateStored = (steps: readonly Migration[], from: Cursor | null, isDryRun: boolean) => migrateStretch(storedDb, steps, from, isDryRun)
