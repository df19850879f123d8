import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../lib/context'
import { loadRules } from '../../lib/rules'
import type { Handler } from '../../lib/serve'
import { findMine } from '../problem.lists.repository'
import { mineRow } from '../row.view'

export const mine: Handler<typeof problemContract.mine> = async (context, { isWaitingForMe = false, cursor }) => {
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([
    loadRules(),
    findMine(actorOf(context).reporterKeys, isWaitingForMe, cursor),
  ])
  return { rows: problems.map((problem) => mineRow(problem, calendar, context.now)), nextCursor }
}
