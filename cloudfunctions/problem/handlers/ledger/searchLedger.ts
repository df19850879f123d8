import type { problemContract } from '@/types/problem.contract'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { ledgerScope } from '../../ledger/scope'
import { searchLedger as search } from '../../ledger/search'
import { ledgerRow } from '../../row.view'

export const searchLedger: Handler<typeof problemContract.searchLedger> = async (context, { filter, cursor }) => {
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([loadRules(), search(context, filter, ledgerScope(context), cursor)])
  return { rows: problems.map((problem) => ledgerRow(problem, calendar, context.now)), nextCursor }
}
