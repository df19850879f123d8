import { AppError } from '@/domain/errors'
import { changePlan, type Intention, makePlan, type Plan } from '@/domain/visit/plan'
import { refuseStale } from '@/domain/visit/visit.record'
import type { visitContract } from '@/types/visit.contract'
import { findUnion } from '../../liaison/union.repository'
import { checkText } from '../../lib/content'
import { pseudonym } from '../../lib/ids'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { callerOf } from '../actor'
import { companionsOf } from '../companions'
import { queuePlanNotices } from '../notices'
import { changePlanOf, concerned } from '../plan.change'
import { savePlan } from '../plan.repository'
import { planRow } from '../plan.view'

/** A new plan, or one's own put differently: to another union it is another plan. */
export const plan: Handler<typeof visitContract.plan> = async (context, { submissionId, planId, version, unionId, companionIds, words, ...rest }) => {
  const [union, companions] = await Promise.all([findUnion(unionId), companionsOf(companionIds)])
  if (!union) throw new AppError('NOT_FOUND')
  if (words) await checkText(context.openid, words)
  const intention: Intention = { ...rest, companions, words: words || null }
  const person = callerOf(context)
  if (planId) {
    const isOwn = (one: Plan): boolean => one.personId === person.id && one.unionId === unionId
    const move = (before: Plan): Plan => {
      refuseStale(before, version)
      return changePlan(before, intention, context.now)
    }
    return changePlanOf(context, { planId, submissionId }, isOwn, move, (after) => concerned(after).map((to) => ({ kind: 'visitMoved', to })))
  }
  return once(context, submissionId, async (t) => {
    const id = pseudonym('plan', context.openid, submissionId).slice(0, 24)
    const made = makePlan(id, person, { id: union._id, name: union.name }, intention, context.now)
    await savePlan(t, made)
    await queuePlanNotices(t, made, concerned(made).map((to) => ({ kind: 'visitPlanned', to })), context.now)
    return planRow(made, person.id)
  })
}
