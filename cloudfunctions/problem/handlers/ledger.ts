import { AppError } from '@/domain/errors'
import type { LedgerView, problemContract } from '@/types/problem.contract'
import { type Context, actorOf } from '../../lib/context'
import { loadRules } from '../../lib/rules'
import type { Handler } from '../../lib/serve'
import { findDecisions } from '../decision.list'
import { ledgerScope } from '../ledger/scope'
import { type Page, findLedger } from '../problem.lists.repository'
import { ledgerRow } from '../row.view'

const find = (context: Context, view: LedgerView, cursor: string | undefined): Promise<Page> => {
  const scope = ledgerScope(context)
  if (view.kind !== 'decisions') return findLedger(view, context.now, scope, cursor)
  if (scope !== null) throw new AppError('FORBIDDEN')
  return findDecisions('office', context.now, cursor)
}

export const ledger: Handler<typeof problemContract.ledger> = async (context, { view, cursor }) => {
  const actor = actorOf(context)
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([loadRules(), find(context, view, cursor)])
  return { rows: problems.map((problem) => ledgerRow(problem, calendar, context.now, actor)), nextCursor }
}
