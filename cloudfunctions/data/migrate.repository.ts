import type { Migration } from '../database/migrations'
import type { Database } from '../lib/database.types'
import { isConflict } from '../lib/transaction'
import { upcast, versioned, versionsOf } from '../lib/versions'
import type { Stored } from './pack'

export interface Cursor {
  collection: string
  after: string | null
}

interface Stretch {
  seen: number
  changed: number
  next: Cursor | null
}

const page = 40

/** One document in its newest shape, unless it is so already. Somebody writing it meanwhile writes it in the newest shape. */
const rewrite = async (database: Database, collection: string, id: string): Promise<boolean> => {
  try {
    await database.runTransaction(async (handle) => {
      const document = handle.collection(collection).doc(id)
      const { data } = await document.get()
      if (data === null || data === undefined) return
      const { _id, ...rest } = data as Stored
      await document.set({ data: rest })
    })
    return true
  } catch (error) {
    if (isConflict(error)) return false
    throw error
  }
}

/**
 * Rewrites what one page of documents still holds in an old shape. Ids are walked in their order, so it can be stopped and gone on
 * with; a document that somebody wrote at the same moment is left, and brought up to date by that writer or by the next pass.
 */
export const migrateStretch = async (stored: Database, steps: readonly Migration[], from: Cursor | null, isDryRun: boolean): Promise<Stretch> => {
  const names = Object.keys(versionsOf(steps)).sort()
  const collection = from?.collection ?? names[0]
  if (collection === undefined) return { seen: 0, changed: 0, next: null }
  const query = stored.collection(collection).where({ _id: { $gt: from?.after ?? '' } }).orderBy('_id', 'asc').limit(page)
  const documents = (await query.get()).data as Stored[]
  const old = documents.filter((document) => upcast(steps, collection, document) !== document)
  let changed = 0
  for (const { _id } of old) if (isDryRun || (await rewrite(versioned(stored, steps), collection, _id))) changed += 1
  const last = documents.at(-1)
  const following = names[names.indexOf(collection) + 1]
  const next = documents.length === page ? { collection, after: last!._id } : following === undefined ? null : { collection: following, after: null }
  return { seen: documents.length, changed, next }
}
