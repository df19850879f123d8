import { AppError } from '@/domain/errors'
import { maySee } from '@/domain/problem/problem.policy'
import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../../lib/context'
import type { Handler } from '../../../lib/serve'
import { assigneesFor } from '../../assignees'
import { findProblem } from '../../problem.repository'

export const assignees: Handler<typeof problemContract.assignees> = async (context, { id }) => {
  const actor = actorOf(context)
  const problem = await findProblem(id)
  if (!problem || !maySee(actor, problem)) throw new AppError('NOT_FOUND')
  return assigneesFor(problem, actor)
}
