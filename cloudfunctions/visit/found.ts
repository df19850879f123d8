import type { ProblemCommand } from '@/domain/problem/problem.commands'
import type { Visit } from '@/domain/visit/visit'
import type { visitContract } from '@/types/visit.contract'
import type { ParsedInputOf } from '@/types/rpc'
import type { Context } from '../lib/context'
import { pseudonym } from '../lib/ids'
import { type Rules, loadRules } from '../lib/rules'
import type { Transaction } from '../lib/transaction'
import { decideAll, factsOf, saveAll } from '../problem/change'
import { drawNumber } from '../problem/numbers.repository'

type FoundProblem = ParsedInputOf<typeof visitContract.finish>['problems'][number]

export interface Found {
  rules: Rules
  lines: Array<FoundProblem & { id: string; number: string }>
}

/** Numbers and ids of the problems a visit found, drawn before the transaction that writes them. */
export const prepareFound = async (context: Context, problems: readonly FoundProblem[]): Promise<Found> => {
  const rules = await loadRules()
  const lines: Found['lines'] = []
  for (const problem of problems) {
    const id = pseudonym('problem', context.openid, problem.submissionId).slice(0, 24)
    lines.push({ ...problem, id, number: await drawNumber('general', context.now) })
  }
  return { rules, lines }
}

/** Each becomes a line of the ledger with source 走访, raised by the cadre. */
export const saveFound = async (t: Transaction, context: Context, visit: Visit, { rules, lines }: Found): Promise<Visit['problems']> => {
  const saved: Visit['problems'] = []
  for (const { id, number, category, description } of lines) {
    const command: ProblemCommand = {
      type: 'submit', id, number, category, description, source: 'visit', visitId: visit.id, anonymity: 'named',
      unionId: visit.unionId, unionName: visit.unionName,
    }
    const changes = decideAll(null, [command], factsOf(context, rules))
    await saveAll(t, changes, rules)
    saved.push({ id, number, title: changes[0]!.problem.title })
  }
  return saved
}
