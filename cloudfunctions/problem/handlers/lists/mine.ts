import type { Problem } from '@/domain/problem/problem'
import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../../lib/context'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { findMine } from '../../problem.lists.repository'
import { findProblems } from '../../problem.repository'
import { mineRow } from '../../row.view'

/** The main line of each that was merged. */
const mainsOf = async (problems: readonly Problem[]): Promise<Map<string, Problem>> => {
  const merged = problems.flatMap((problem) => (problem.state === 'merged' ? [problem] : []))
  const mains = new Map((await findProblems([...new Set(merged.map(({ mainId }) => mainId))])).map((main) => [main.id, main]))
  return new Map(merged.flatMap(({ id, mainId }) => (mains.has(mainId) ? [[id, mains.get(mainId)!] as const] : [])))
}

export const mine: Handler<typeof problemContract.mine> = async (context, { isWaitingForMe = false, cursor }) => {
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([
    loadRules(),
    findMine(actorOf(context).reporterKeys, isWaitingForMe, cursor),
  ])
  const mains = await mainsOf(problems)
  return { rows: problems.map((problem) => mineRow(problem, calendar, context.now, mains.get(problem.id))), nextCursor }
}
