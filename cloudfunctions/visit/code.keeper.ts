import { AppError } from '@/domain/errors'
import type { PersonDocument } from '../people/person.repository'
import { findUnion, type UnionDocument } from '../liaison/union.repository'

/** A union whose code the person keeps: the office any, a chair the own; NOT_FOUND for all others. */
export const unionOfKeeper = async ({ roles, unionIds }: PersonDocument, unionId: string): Promise<UnionDocument> => {
  const mayKeep = roles.includes('office') || (roles.includes('chair') && unionIds.includes(unionId))
  const union = mayKeep ? await findUnion(unionId) : null
  if (!union) throw new AppError('NOT_FOUND')
  return union
}
