import { AppError } from '@/domain/errors'
import type { Plan } from '@/domain/visit/plan'
import type { PlanRow } from '@/types/visit.contract'
import type { Context } from '../lib/context'
import { once } from '../lib/once'
import { type VisitNotice, queuePlanNotices } from './notices'
import { findPlan, loadPlan, savePlan } from './plan.repository'
import { planRow } from './plan.view'

/** Whoever a plan concerns beside the visitor: the union's chair, and who comes along. */
export const concerned = ({ unionId, companions }: Plan): string[] => [`union:${unionId}`, ...companions.map(({ id }) => `person:${id}`)]

/** One person's change of one plan: load, decide, save, answer, once. */
export const changePlanOf = async (
  context: Context,
  { planId, submissionId }: { planId: string; submissionId: string },
  may: (plan: Plan) => boolean,
  change: (plan: Plan) => Plan,
  tell: (plan: Plan, before: Plan) => VisitNotice[],
): Promise<PlanRow> => {
  const found = await findPlan(planId)
  if (!found || !may(found)) throw new AppError('NOT_FOUND')
  return once(context, submissionId, async (t) => {
    const before = await loadPlan(t, planId)
    if (!before || !may(before)) throw new AppError('NOT_FOUND')
    const plan = { ...change(before), version: before.version + 1 }
    await savePlan(t, plan)
    await queuePlanNotices(t, plan, tell(plan, before), context.now)
    return planRow(plan, context.person!._id)
  })
}
