import { AppError } from '@/domain/errors'
import { isReporter, maySee } from '@/domain/problem/problem.policy'
import type { proposalContract } from '@/types/proposal.contract'
import { actorOf } from '../../lib/context'
import type { Handler } from '../../lib/serve'
import { findProblem } from '../../problem/problem.repository'
import { findDrawnFrom } from '../proposal.repository'

const house = ['office', 'leader', 'supervision', 'support'] as const

export const ofProblem: Handler<typeof proposalContract.ofProblem> = async (context, { problemId, cursor }) => {
  const actor = actorOf(context)
  const problem = await findProblem(problemId)
  const isTheirs = problem && (isReporter(actor, problem) || (maySee(actor, problem) && house.some((role) => actor.roles.includes(role))))
  if (!isTheirs) throw new AppError('NOT_FOUND')
  const { proposals, nextCursor } = await findDrawnFrom(problemId, cursor)
  return {
    rows: proposals.map(({ id, title, advice, drawing, state, sent, outcomes }) => ({
      id, title, advice, lines: drawing.problemIds.length, state, sent: sent!, outcomes: outcomes.map(({ outcome, on, note, reason }) => ({ outcome, on, note, reason })),
    })),
    nextCursor,
  }
}
