import type { problemContract } from '@/types/problem.contract'
import { loadRules } from '../../lib/rules'
import type { Handler } from '../../lib/serve'
import { findDecisions } from '../decision.list'
import { ledgerRow } from '../row.view'

export const forLeader: Handler<typeof problemContract.forLeader> = async ({ now }, { cursor }) => {
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([loadRules(), findDecisions('leader', now, cursor)])
  return { rows: problems.map((problem) => ledgerRow(problem, calendar, now)), nextCursor }
}
