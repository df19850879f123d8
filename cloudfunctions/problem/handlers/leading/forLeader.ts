import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../../lib/context'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { findDecisions } from '../../decision.repository'
import { ledgerRow } from '../../row.view'

export const forLeader: Handler<typeof problemContract.forLeader> = async (context, { cursor }) => {
  const actor = actorOf(context)
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([loadRules(), findDecisions('leader', context.now, cursor)])
  return { rows: problems.map((problem) => ledgerRow(problem, calendar, context.now, actor)), nextCursor }
}
