import { AppError } from '@/domain/errors'
import type { Handler } from '@/domain/problem/problem'
import { findUnion } from '../liaison/union.repository'
import { findPerson } from '../people/person.repository'

/** Roles that may own a line of the ledger. */
const handlingRoles = new Set(['cadre', 'contact', 'office', 'supervision', 'support', 'publicity', 'leader', 'chair'])

/** The handlers as the roster knows them: names never come from the caller. Unknown ones are refused with NOT_FOUND. */
export const confirmHandlers = (handlers: readonly Handler[]): Promise<Handler[]> => Promise.all(handlers.map(confirm))

const confirm = async (handler: Handler): Promise<Handler> => {
  if (handler.kind === 'outside') return { kind: 'outside', name: handler.name.trim() }
  if (handler.kind === 'union') {
    const union = await findUnion(handler.unionId)
    if (!union) throw new AppError('NOT_FOUND')
    return { kind: 'union', unionId: union._id, name: union.name }
  }
  const person = await findPerson(handler.personId)
  if (!person?.name || !person.roles.some((role) => handlingRoles.has(role))) throw new AppError('NOT_FOUND')
  return { kind: 'person', personId: person._id, name: person.name }
}
