import { proposeTime as propose } from '@/domain/visit/plan'
import type { visitContract } from '@/types/visit.contract'
import { checkText } from '../../lib/content'
import type { Handler } from '../../lib/serve'
import { callerOf } from '../actor'
import { changePlanOf } from '../plan.change'

export const proposeTime: Handler<typeof visitContract.proposeTime> = async (context, { on, time, words, ...key }) => {
  await checkText(context.openid, words)
  return changePlanOf(
    context, key, ({ unionId }) => context.person!.unionIds.includes(unionId),
    (plan) => propose(plan, { on, time, words, by: callerOf(context) }, context.now),
    ({ personId }) => [{ kind: 'visitProposed', to: `person:${personId}` }],
  )
}
