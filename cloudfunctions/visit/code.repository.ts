import type { UnionCode } from '@/domain/visit/visit.code'
import { db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

type CodeDocument = UnionCode & { _id: string }

export const findCode = async (unionId: string): Promise<UnionCode | null> => {
  const { data } = await db.collection('unionCodes').doc(unionId).get()
  return (data as CodeDocument | null) ?? null
}

export const loadCode = (t: Transaction, unionId: string): Promise<UnionCode | null> => t.get<CodeDocument>('unionCodes', unionId)
export const saveCode = (t: Transaction, { unionId, versions }: UnionCode): Promise<void> =>
  t.set('unionCodes', { _id: unionId, unionId, versions } as CodeDocument)
