import { db } from './cloud'
import type { TransactionHandle } from './database.types'

/**
 * What a transaction of WeChat Cloud can do: single documents by id. `where`, `count` and `aggregate`
 * would silently run outside it, so they are not here.
 */
export interface Transaction {
  /** Null when there is no such document. */
  get<T extends object>(collection: string, id: string): Promise<(T & { _id: string }) | null>
  /** Throws DuplicateId when the id is taken. */
  add(collection: string, document: { _id: string }): Promise<void>
  /** Replaces the whole document, or creates it. */
  set(collection: string, document: { _id: string }): Promise<void>
  /** Answers whether the document was there. Keys may be dotted paths, values may be `db.command` operators. */
  update(collection: string, id: string, patch: Record<string, unknown>): Promise<boolean>
  /** Only for what was never anybody's: an import undone. */
  remove(collection: string, id: string): Promise<void>
}

export class DuplicateId extends Error {}

const attempts = 9
const firstPauseMs = 15

// The number is the same for many failures (-501001), so the text decides.
export const isConflict = (error: unknown): boolean =>
  /TransactionConflict|DATABASE_TRANSACTION_CONFLICT|Transaction is conflict/.test(`${(error as { code?: string })?.code} ${String(error)}`)
const isDuplicate = (error: unknown): boolean => /E11000|DATABASE_DUPLICATE_WRITE/.test(`${(error as { code?: string })?.code} ${String(error)}`)

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** attempt * (0.5 + Math.random())))

/**
 * Runs `work` in one transaction and, when another writer was first, runs it again from the start, with
 * growing random pauses: the SDK itself repeats only conflicts found at commit, at once and three times.
 * `work` must touch nothing but `t`, because it may run several times. It must end within 30 s.
 */
export const inTransaction = async <T>(work: (t: Transaction) => Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await runOnce(work)
    } catch (error) {
      if (!isConflict(error) || attempt + 1 >= attempts) throw error
      await pause(attempt)
    }
  }
}

const runOnce = async <T>(work: (t: Transaction) => Promise<T>): Promise<T> => {
  let answer: { value: T } | undefined
  await db.runTransaction(async (raw: TransactionHandle) => {
    answer = { value: await work(wrap(raw)) }
  })
  if (!answer) throw new Error('a transaction ended without an answer')
  return answer.value
}

const wrap = (raw: TransactionHandle): Transaction => ({
  async get<T extends object>(collection: string, id: string) {
    const { data } = await raw.collection(collection).doc(id).get()
    return (data ?? null) as (T & { _id: string }) | null
  },
  async add(collection, document) {
    try {
      await raw.collection(collection).add({ data: document })
    } catch (error) {
      throw isDuplicate(error) ? new DuplicateId(`${collection}/${document._id}`) : error
    }
  },
  async set(collection, document) {
    const { _id, ...data } = document
    await raw.collection(collection).doc(_id).set({ data })
  },
  async update(collection, id, patch) {
    const { stats } = await raw.collection(collection).doc(id).update({ data: patch })
    return stats.updated > 0
  },
  async remove(collection, id) {
    await raw.collection(collection).doc(id).remove()
  },
})
