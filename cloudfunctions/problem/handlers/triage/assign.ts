import type { ProblemCommand } from '@/domain/problem/problem.commands'
import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeProblem } from '../../change'
import { confirmHandlers } from '../../handlers.directory'

/** Accepting and assigning may be one tap: a line not yet accepted is accepted on the way. */
export const assign: Handler<typeof problemContract.assign> = async (context, input) => {
  const { category, purpose, difficulty, urgency, title } = input
  const triage = { category, purpose, difficulty, urgency, title }
  const [owner, ...coOwners] = await confirmHandlers([input.owner, ...input.coOwners])
  return changeProblem(context, input, ({ state }) => {
    const assigning: ProblemCommand = { type: 'assign', owner: owner!, coOwners, triage }
    return state === 'submitted' ? [{ type: 'accept', triage }, assigning] : [assigning]
  })
}
