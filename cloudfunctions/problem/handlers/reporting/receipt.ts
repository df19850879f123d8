import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../../lib/context'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { reporterKey } from '../../problem.keys'
import { findProblem } from '../../problem.repository'
import { receiptOf } from '../../row.view'

export const receipt: Handler<typeof problemContract.receipt> = async (context, { id }) => {
  const [{ calendar }, problem] = await Promise.all([loadRules(), findProblem(id)])
  if (!problem || !actorOf(context).reporterKeys.includes(reporterKey(problem))) throw new AppError('NOT_FOUND')
  return receiptOf(problem, calendar)
}
