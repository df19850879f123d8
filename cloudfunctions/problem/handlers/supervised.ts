import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../lib/context'
import { loadRules } from '../../lib/rules'
import type { Handler } from '../../lib/serve'
import { findLate } from '../late.list'
import { ledgerRow } from '../row.view'

export const supervised: Handler<typeof problemContract.supervised> = async (context, { cursor }) => {
  const actor = actorOf(context)
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([loadRules(), findLate(context.now, cursor)])
  return { rows: problems.map((problem) => ledgerRow(problem, calendar, context.now, actor)), nextCursor }
}
