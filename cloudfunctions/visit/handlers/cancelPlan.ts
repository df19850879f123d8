import { cancelPlan as cancel } from '@/domain/visit/plan'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { changePlanOf, concerned } from '../plan.change'

export const cancelPlan: Handler<typeof visitContract.cancelPlan> = async (context, { reason, ...key }) =>
  changePlanOf(
    context, key, ({ personId }) => personId === context.person!._id, (plan) => cancel(plan, reason),
    (plan) => concerned(plan).map((to) => ({ kind: 'visitCanceled', to })),
  )
