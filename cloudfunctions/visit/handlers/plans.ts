import { dayOf } from '@/domain/calendar/day'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { maySeeAll } from '../../people/scope'
import { findPlans, type PlanQuery } from '../plan.repository'
import { planRow } from '../plan.view'

/** The scope comes from the roles: a chair reads of the own union, whoever may not see all reads their own. */
export const plans: Handler<typeof visitContract.plans> = async ({ person, now }, { scope, isOpenOnly = false, from, ...rest }) => {
  const { _id, unionIds, roles } = person!
  const ofUnion = roles.includes('chair') ? unionIds[0] : undefined
  const equalOf = (): PlanQuery['equal'] => {
    if (scope === 'all' && maySeeAll(person!)) return {}
    return scope === 'union' && ofUnion ? { unionId: ofUnion } : { peopleIds: _id }
  }
  const { plans: found, nextCursor } = await findPlans({ equal: equalOf(), isOpenOnly, from: from ?? (isOpenOnly ? undefined : dayOf(now)), ...rest })
  return { rows: found.map((plan) => planRow(plan, _id)), nextCursor }
}
