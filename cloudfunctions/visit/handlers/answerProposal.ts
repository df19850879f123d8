import { answerProposal as answer } from '@/domain/visit/plan'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { changePlanOf, concerned } from '../plan.change'

export const answerProposal: Handler<typeof visitContract.answerProposal> = async (context, { isAccepted, words, ...key }) =>
  changePlanOf(
    context, key, ({ personId }) => personId === context.person!._id,
    (plan) => answer(plan, isAccepted, words || null, context.now),
    (plan) => (isAccepted ? concerned(plan).map((to) => ({ kind: 'visitProposalAccepted', to })) : [{ kind: 'visitProposalDeclined', to: `union:${plan.unionId}` }]),
  )
