import type { problemContract } from '@/types/problem.contract'
import { loadRules } from '../../lib/rules'
import type { Handler } from '../../lib/serve'
import { ledgerScope } from '../ledger/scope'
import { findLedger } from '../problem.lists.repository'
import { ledgerRow } from '../row.view'

export const ledger: Handler<typeof problemContract.ledger> = async (context, { view, cursor }) => {
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([
    loadRules(),
    findLedger(view, context.now, ledgerScope(context), cursor),
  ])
  return { rows: problems.map((problem) => ledgerRow(problem, calendar, context.now)), nextCursor }
}
