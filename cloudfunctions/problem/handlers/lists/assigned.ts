import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../../lib/context'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { handlerKeysOf } from '../../problem.keys'
import { findAssigned } from '../../problem.lists.repository'
import { ledgerRow } from '../../row.view'

export const assigned: Handler<typeof problemContract.assigned> = async (context, { cursor }) => {
  const actor = actorOf(context)
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([loadRules(), findAssigned(handlerKeysOf(context.person!), cursor)])
  return { rows: problems.map((problem) => ledgerRow(problem, calendar, context.now, actor)), nextCursor }
}
