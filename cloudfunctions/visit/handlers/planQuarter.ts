import { AppError } from '@/domain/errors'
import { dayFault, makePlan, type PlanFault } from '@/domain/visit/plan'
import { happenedAt, sentLateOf } from '@/domain/visit/visit.late'
import type { visitContract } from '@/types/visit.contract'
import type { ParsedInputOf } from '@/types/rpc'
import { findUnion, type UnionDocument } from '../../liaison/union.repository'
import { checkText } from '../../lib/content'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { callerOf } from '../actor'
import { findStaff } from '../companions'
import { queuePlanNotices } from '../notices'
import { concerned } from '../plan.change'
import { planIdOf, savePlan } from '../plan.repository'
import { planRow } from '../plan.view'

type Wish = ParsedInputOf<typeof visitContract.planQuarter>['plans'][number]
type Fault = PlanFault | 'unknownUnion' | 'unknownCompanion'

/** All of them, or none and what is wrong with each. */
export const planQuarter: Handler<typeof visitContract.planQuarter> = async (context, { submissionId, plans, phone = null }) => {
  const { now } = context
  // Written in a basement for today and sent tomorrow, a plan is no mistake: the visit that carries it out is on its way too.
  const wishedAt = happenedAt(sentLateOf(phone, now), now)
  const ids = [...new Set(plans.map(({ unionId }) => unionId))]
  const unions = new Map((await Promise.all(ids.map((id) => findUnion(id)))).filter((one): one is UnionDocument => one !== null).map((one) => [one._id, one]))
  const staff = await findStaff(plans.flatMap(({ companionIds }) => companionIds))
  const faultOf = ({ unionId, plannedOn, companionIds }: Wish, index: number): Fault | null => {
    if (!unions.has(unionId)) return 'unknownUnion'
    if (companionIds.some((id) => !staff.get(id))) return 'unknownCompanion'
    if (plans.slice(0, index).some((one) => one.unionId === unionId && one.plannedOn === plannedOn)) return 'twice'
    return dayFault(plannedOn, wishedAt)
  }
  const texts = plans.map(({ words }) => words).filter(Boolean)
  if (texts.length > 0) await checkText(context.openid, texts.join('\n'))
  return once(context, submissionId, async (t) => {
    const rows = plans.flatMap((wish, index) => ({ index, fault: faultOf(wish, index) })).filter(({ fault }) => fault !== null)
    if (rows.length > 0) throw new AppError('RULE_VIOLATED', undefined, { rule: 'planRows', rows })
    const person = callerOf(context)
    const made = plans.map(({ unionId, companionIds, words, ...rest }, i) => {
      const id = planIdOf(context.openid, submissionId, i)
      const { _id, name } = unions.get(unionId)!
      return makePlan(id, person, { id: _id, name }, { ...rest, words: words || null, companions: companionIds.map((one) => staff.get(one)!) }, now, wishedAt)
    })
    for (const one of made) {
      await savePlan(t, one)
      await queuePlanNotices(t, one, concerned(one).map((to) => ({ kind: 'visitPlanned', to })), now)
    }
    return { rows: made.map((one) => planRow(one, person.id)) }
  })
}
