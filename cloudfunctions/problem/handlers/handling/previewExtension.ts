import { AppError } from '@/domain/errors'
import { extendClock } from '@/domain/problem/problem.deadline'
import { maySee } from '@/domain/problem/problem.policy'
import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../../lib/context'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { dueView } from '../../clock.view'
import { findProblem } from '../../problem.repository'

export const previewExtension: Handler<typeof problemContract.previewExtension> = async (context, { id, workdays }) => {
  const [{ calendar }, problem] = await Promise.all([loadRules(), findProblem(id)])
  if (!problem || !maySee(actorOf(context), problem)) throw new AppError('NOT_FOUND')
  return dueView(extendClock(problem.clocks.solve, workdays, calendar), calendar)
}
