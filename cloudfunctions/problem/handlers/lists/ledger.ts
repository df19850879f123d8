import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import type { ParsedInputOf } from '@/types/rpc'
import { type Context, actorOf } from '../../../lib/context'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { findCovered } from '../../../liaison/union.repository'
import { findDecisions } from '../../decision.repository'
import { ledgerScope, narrowed, within } from '../../ledger/scope'
import { type Page, findLedger } from '../../problem.lists.repository'
import { ledgerRow } from '../../row.view'

type Asked = ParsedInputOf<typeof problemContract.ledger>

const find = async (context: Context, { view, scope: to, unionId, cursor }: Asked): Promise<Page> => {
  const scope = within(narrowed(ledgerScope(context), context, to), unionId === undefined ? null : await findCovered([unionId]))
  if (scope?.length === 0) return { problems: [], nextCursor: null }
  if (view.kind !== 'decisions') return findLedger(view, context.now, scope, cursor)
  if (scope !== null) throw new AppError('FORBIDDEN')
  return findDecisions('office', context.now, cursor)
}

export const ledger: Handler<typeof problemContract.ledger> = async (context, input) => {
  const actor = actorOf(context)
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([loadRules(), find(context, input)])
  return { rows: problems.map((problem) => ledgerRow(problem, calendar, context.now, actor)), nextCursor }
}
