import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../../lib/context'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { findNames } from '../../../people/person.repository'
import { findLate } from '../../late.list'
import { supervisedRow } from '../../supervised.view'

export const supervised: Handler<typeof problemContract.supervised> = async (context, { cursor }) => {
  const actor = actorOf(context)
  const [rules, { problems, nextCursor }] = await Promise.all([loadRules(), findLate(context.now, cursor)])
  const names = await findNames(problems.flatMap(({ presses }) => presses.flatMap(({ leaderId }) => leaderId ?? [])))
  return { rows: problems.map((problem) => supervisedRow(problem, rules, context.now, actor, names)), nextCursor }
}
