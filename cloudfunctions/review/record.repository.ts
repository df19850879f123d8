import { pageSize } from '@/types/fields'
import { AppError } from '@/domain/errors'
import { _, db } from '../lib/cloud'
import type { Context } from '../lib/context'
import { pseudonym } from '../lib/ids'
import type { Transaction } from '../lib/transaction'

type Stored<T> = T & { _id: string; keys: Record<string, unknown> }

export interface RecordPage<T> { rows: T[]; nextCursor: string | null }

/**
 * Records of one collection as the domain has them, stored with the keys that its indexes look up. A key that a list is
 * sorted by ends in the id, so that it is unique and a page can begin after it.
 */
export const recordStore = <T extends { id: string }>(collection: string, keysOf: (record: T) => Record<string, unknown>) => {
  const recordOf = ({ _id, keys, ...record }: Stored<T>): T => record as unknown as T
  return {
    async find(id: string): Promise<T | null> {
      const { data } = await db.collection(collection).doc(id).get()
      return data ? recordOf(data as Stored<T>) : null
    },
    async load(t: Transaction, id: string): Promise<T | null> {
      const found = await t.get<Stored<T>>(collection, id)
      return found && recordOf(found)
    },
    save: (t: Transaction, record: T): Promise<void> => t.set(collection, { _id: record.id, ...record, keys: keysOf(record) } as { _id: string }),
    add: (t: Transaction, record: T): Promise<void> => t.add(collection, { _id: record.id, ...record, keys: keysOf(record) } as { _id: string }),
    async some(equal: object, most: number): Promise<T[]> {
      const { data } = await db.collection(collection).where(equal).limit(most).get()
      return (data as Stored<T>[]).map(recordOf)
    },
    /** `sort`: a key of `keysOf`. */
    async page(equal: object, sort: string, direction: 'asc' | 'desc', cursor: string | undefined, size = pageSize): Promise<RecordPage<T>> {
      const path = `keys.${sort}`
      const bound = direction === 'desc' ? (cursor ? _.lt(cursor) : _.gt('')) : _.gt(cursor ?? '')
      const { data } = await db.collection(collection).where({ ...equal, [path]: bound }).orderBy(path, direction).limit(size + 1).get()
      const found = data as Stored<T>[]
      const shown = found.slice(0, size)
      return { rows: shown.map(recordOf), nextCursor: found.length > size ? (shown.at(-1)!.keys[sort] as string) : null }
    },
  }
}

/** The same submission of a person always makes the same record. */
export const newId = ({ openid }: Context, kind: string, submissionId: string): string => `${kind}_${pseudonym(kind, openid, submissionId).slice(0, 20)}`

/** The record to be changed. Throws NOT_FOUND, and CONFLICT when somebody changed it since it was read. */
export const unchanged = <T extends { version: number }>(record: T | null, version: number | undefined): T => {
  if (!record) throw new AppError('NOT_FOUND')
  if (record.version !== version) throw new AppError('CONFLICT', undefined, { version: record.version })
  return record
}
