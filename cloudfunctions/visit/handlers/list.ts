import { mayRead } from '@/domain/visit/visit.policy'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { visitActorOf } from '../actor'
import { findVisits, type VisitQuery } from '../visit.repository'
import { visitRow } from '../visit.view'

/** Whoever asks for all without the role for it gets their own: the scope comes from the roles. Of one union, what the caller may read. */
export const list: Handler<typeof visitContract.list> = async (context, { scope, unionId, from, to, cursor }) => {
  const actor = await visitActorOf(context)
  const equalOf = (): VisitQuery['equal'] => {
    if (unionId) return { unionId }
    if (scope === 'all' && actor.seesAll) return {}
    return scope === 'together' ? { togetherIds: actor.personId } : { personId: actor.personId }
  }
  const { visits, nextCursor } = await findVisits({ equal: equalOf(), from, to, cursor })
  const readable = unionId ? visits.filter((visit) => mayRead(actor, visit)) : visits
  return { rows: readable.map((visit) => visitRow(visit, actor.personId)), nextCursor }
}
