import type { PracticeCopy } from '@/domain/practice/practice'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import { pseudonym } from '../lib/ids'
import type { Transaction } from '../lib/transaction'

/** 我们也在做; taken back it stays, off. */
export interface CopyDocument extends PracticeCopy {
  _id: string
  isOn: boolean
  key: string
}

const copyId = (practiceId: string, unionId: string): string => pseudonym('copy', practiceId, unionId).slice(0, 24)

export const loadCopy = (t: Transaction, practiceId: string, unionId: string): Promise<CopyDocument | null> =>
  t.get<CopyDocument>('practiceCopies', copyId(practiceId, unionId))

export const copyDocument = (copy: PracticeCopy, isOn = true): CopyDocument => {
  const _id = copyId(copy.practiceId, copy.unionId)
  return { ...copy, _id, isOn, key: `${copy.at}_${_id}` }
}

export const saveCopy = (t: Transaction, copy: PracticeCopy, isOn: boolean): Promise<void> => t.set('practiceCopies', copyDocument(copy, isOn))

export const findCopy = async (practiceId: string, unionId: string): Promise<CopyDocument | null> => {
  const { data } = await db.collection('practiceCopies').doc(copyId(practiceId, unionId)).get()
  return (data as CopyDocument | null) ?? null
}

/** Newest first. */
export const findCopies = async (practiceId: string, cursor: string | undefined): Promise<{ copies: CopyDocument[]; nextCursor: string | null }> => {
  const { data } = await db
    .collection('practiceCopies')
    .where({ practiceId, isOn: true, ...(cursor ? { key: _.lt(cursor) } : {}) })
    .orderBy('key', 'desc')
    .limit(pageSize + 1)
    .get()
  const found = data as CopyDocument[]
  const copies = found.slice(0, pageSize)
  return { copies, nextCursor: found.length > pageSize ? copies.at(-1)!.key : null }
}
