import { AppError } from '@/domain/errors'
import type { Context } from '../lib/context'
import { once } from '../lib/once'
import type { Transaction } from '../lib/transaction'
import type { PersonDocument } from '../people/person.repository'
import { findUnion, loadUnion, saveUnion, type UnionDocument } from './union.repository'

export const isOfOffice = ({ roles }: PersonDocument): boolean => roles.includes('office') || roles.includes('admin')

const mayEdit = (person: PersonDocument, unionId: string): boolean =>
  isOfOffice(person) || (person.roles.includes('chair') && person.unionIds.includes(unionId))

/** One edit of one union's entry: load, change, save under the next version, once. */
export const changeUnion = async <T>(
  context: Context,
  { unionId, submissionId, version }: { unionId: string; submissionId: string; version?: number | undefined },
  change: (union: UnionDocument) => UnionDocument,
  answer: (union: UnionDocument & { version: number }) => T,
  /** What else changes with it, in the same transaction; before the union is saved. */
  beside: (t: Transaction, before: UnionDocument, after: UnionDocument) => Promise<void> = async () => {},
): Promise<T> => {
  if (!mayEdit(context.person!, unionId) || !(await findUnion(unionId))) throw new AppError('NOT_FOUND')
  return once(context, submissionId, async (t) => {
    const before = await loadUnion(t, unionId)
    if (!before) throw new AppError('NOT_FOUND')
    const current = before.version ?? 1
    if (version !== undefined && version !== current) throw new AppError('CONFLICT', undefined, { version: current })
    const union = { ...change(before), version: current + 1 }
    await beside(t, before, union)
    await saveUnion(t, union)
    return answer(union)
  })
}

export const savedView = ({ _id, version }: UnionDocument & { version: number }): { unionId: string; version: number } => ({ unionId: _id, version })
