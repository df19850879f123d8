import { AppError } from '@/domain/errors'
import { forecast } from '@/domain/problem/problem.deadline'
import { maySee } from '@/domain/problem/problem.policy'
import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../../lib/context'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { dueView } from '../../clock.view'
import { findProblem } from '../../problem.repository'

export const previewDue: Handler<typeof problemContract.previewDue> = async (context, { id, difficulty, urgency }) => {
  const [{ calendar, clockTable }, problem] = await Promise.all([loadRules(), findProblem(id)])
  if (!problem || !maySee(actorOf(context), problem)) throw new AppError('NOT_FOUND')
  return dueView(forecast(problem.submittedAt, difficulty, urgency, calendar, clockTable).solve, calendar)
}
