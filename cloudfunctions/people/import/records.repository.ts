import { isDeepStrictEqual } from 'node:util'
import { _, db } from '../../lib/cloud'
import { DuplicateId, inTransaction } from '../../lib/transaction'

export type Stored = { _id: string } & Record<string, unknown>

/**
 * A document as a file describes it. `owned` fields follow the file at every import; `initial` ones are given once, at
 * creation, and belong to others from then on (who has bound, what was counted).
 */
export interface Draft {
  _id: string
  owned: (before: Stored | null) => Record<string, unknown>
  initial: Record<string, unknown>
}

/** `in` takes so many ids at a time, and so many documents are written side by side. */
const readAtOnce = 100
const writeAtOnce = 8

/** The documents whose ids begin so, in the order of their ids, read page by page. */
export const readByPrefix = async <T extends { _id: string }>(collection: string, prefix: string): Promise<T[]> => {
  const found: T[] = []
  for (;;) {
    const after = found.at(-1)?._id ?? prefix
    const { data } = await db
      .collection(collection)
      .where({ _id: _.gt(after).and(_.lt(`${prefix}\uffff`)) })
      .orderBy('_id', 'asc')
      .limit(readAtOnce)
      .get()
    found.push(...(data as T[]))
    if (data.length < readAtOnce) return found
  }
}

const readSome = async (collection: string, ids: readonly string[]): Promise<Map<string, Stored>> => {
  const found = new Map<string, Stored>()
  for (let i = 0; i < ids.length; i += readAtOnce) {
    const { data } = await db.collection(collection).where({ _id: _.in(ids.slice(i, i + readAtOnce)) }).limit(readAtOnce).get()
    for (const document of data as Stored[]) found.set(document._id, document)
  }
  return found
}

/** What an import did to one document: as it was, or null when it made it, and as it left it. */
export interface Touched { collection: string; _id: string; before: Stored | null; after: Stored }

/** Creates what is not there and brings the rest up to the file; what already says the same is not touched. */
export const saveDrafts = async (collection: string, drafts: readonly Draft[]): Promise<Touched[]> => {
  const stored = await readSome(collection, drafts.map(({ _id }) => _id))
  const changed = drafts.filter((draft) => !says(stored.get(draft._id), draft))
  const touched: Touched[] = []
  for (let i = 0; i < changed.length; i += writeAtOnce) {
    touched.push(...(await Promise.all(changed.slice(i, i + writeAtOnce).map((draft) => saveDraft(collection, draft)))))
  }
  return touched
}

export interface Compared { added: number; changed: number; same: number }

/** What saving would do, without doing it. */
export const compareDrafts = async (collection: string, drafts: readonly Draft[]): Promise<Compared> => {
  const stored = await readSome(collection, drafts.map(({ _id }) => _id))
  const added = drafts.filter(({ _id }) => !stored.has(_id)).length
  const same = drafts.filter((draft) => says(stored.get(draft._id), draft)).length
  return { added, changed: drafts.length - added - same, same }
}

const says = (document: Stored | undefined, { owned }: Draft): boolean =>
  document !== undefined && Object.entries(owned(document)).every(([field, value]) => isDeepStrictEqual(document[field], value))

/** Somebody may create the same document between the look and the write: the second look then finds it. */
const saveDraft = async (collection: string, draft: Draft): Promise<Touched> => {
  try {
    return await writeDraft(collection, draft)
  } catch (error) {
    if (!(error instanceof DuplicateId)) throw error
    return writeDraft(collection, draft)
  }
}

const writeDraft = (collection: string, { _id, owned, initial }: Draft): Promise<Touched> =>
  inTransaction(async (t) => {
    const before = await t.get<Stored>(collection, _id)
    const after: Stored = before ? { ...before, ...owned(before), _id } : { ...initial, ...owned(null), _id }
    if (before) await t.set(collection, after)
    else await t.add(collection, after)
    return { collection, _id, before, after }
  })

/**
 * Takes one change back: what the import made goes, what it wrote over is written back. A field that somebody has changed
 * since stays as it is, and so does a document that anybody has used since. Answers whether anything of it was left.
 */
export const takeBack = ({ collection, _id, before, after }: Touched): Promise<boolean> =>
  inTransaction(async (t) => {
    const current = await t.get<Stored>(collection, _id)
    if (!current) return true
    const differs = (field: string, from: Stored): boolean => !isDeepStrictEqual(current[field], from[field])
    if (!before) {
      const isUsed = Object.keys({ ...current, ...after }).some((field) => differs(field, after))
      if (!isUsed) await t.remove(collection, _id)
      return !isUsed
    }
    const written = Object.keys(after).filter((field) => !isDeepStrictEqual(before[field], after[field]))
    const mine = written.filter((field) => !differs(field, after))
    const restored = { ...current }
    for (const field of mine) {
      if (field in before) restored[field] = before[field]
      else delete restored[field]
    }
    await t.set(collection, restored)
    return mine.length === written.length
  })
