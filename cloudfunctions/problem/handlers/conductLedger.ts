import { maySee } from '@/domain/problem/problem.policy'
import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../lib/context'
import { loadRules } from '../../lib/rules'
import type { Handler } from '../../lib/serve'
import { findConduct } from '../problem.lists.repository'
import { ledgerRow } from '../row.view'

/** Lines that concern the caller, or that the alternate handles, are left out. */
export const conductLedger: Handler<typeof problemContract.conductLedger> = async (context, { cursor }) => {
  const actor = actorOf(context)
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([loadRules(), findConduct(cursor)])
  const visible = problems.filter((problem) => maySee(actor, problem))
  return { rows: visible.map((problem) => ledgerRow(problem, calendar, context.now, actor)), nextCursor }
}
