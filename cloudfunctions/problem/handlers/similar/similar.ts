import { AppError } from '@/domain/errors'
import { may, maySee } from '@/domain/problem/problem.policy'
import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../../lib/context'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { similarLines } from '../../ledger/similar'
import { findProblem } from '../../problem.repository'
import { ledgerRow } from '../../row.view'

export const similar: Handler<typeof problemContract.similar> = async (context, { id }) => {
  const actor = actorOf(context)
  const [problem, { calendar }] = await Promise.all([findProblem(id), loadRules()])
  if (!problem || !maySee(actor, problem)) throw new AppError('NOT_FOUND')
  const lines = (await similarLines(problem)).filter((line) => maySee(actor, line))
  return {
    rows: lines.map((line) => ({
      row: ledgerRow(line, calendar, context.now),
      description: line.description,
      isSameUnion: line.unionId !== null && line.unionId === problem.unionId,
      mayMerge: may(actor, 'merge', line),
    })),
  }
}
