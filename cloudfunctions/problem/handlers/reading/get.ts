import { AppError } from '@/domain/errors'
import { maySee } from '@/domain/problem/problem.policy'
import type { problemContract } from '@/types/problem.contract'
import { noteRead } from '../../../audit/audit.repository'
import { actorOf } from '../../../lib/context'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { findHistory, findProblem } from '../../problem.repository'
import { problemView } from '../../problem.view'

/** Somebody else's problem and one that is not there answer the same. */
export const get: Handler<typeof problemContract.get> = async (context, { id }) => {
  const problem = await findProblem(id)
  if (!problem || !maySee(actorOf(context), problem)) throw new AppError('NOT_FOUND')
  const [rules, history] = await Promise.all([loadRules(), findHistory(id)])
  const view = await problemView(context, problem, history, rules)
  const noted = { about: problem.number, problemId: id }
  if (problem.ledger === 'conduct' && !view.isYours) await noteRead(context, { ...noted, action: 'readConduct', isConduct: true })
  else if (view.reporter !== null && !view.isYours) await noteRead(context, { ...noted, action: 'readReporter' })
  return view
}
