import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import { type Context, actorOf } from '../../../lib/context'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { findAlternate } from '../../../people/alternate'
import { findOwnConduct } from '../../conduct.list'
import { ledgerRow } from '../../row.view'

/** Supervision, and the alternate who takes what concerns supervision itself. */
const mayAsk = async ({ person }: Context): Promise<boolean> =>
  person!.roles.includes('supervision') || (await findAlternate())?.id === person!._id

export const conductLedger: Handler<typeof problemContract.conductLedger> = async (context, { cursor }) => {
  if (!(await mayAsk(context))) throw new AppError('FORBIDDEN')
  const actor = actorOf(context)
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([loadRules(), findOwnConduct(actor, cursor)])
  return { rows: problems.map((problem) => ledgerRow(problem, calendar, context.now, actor)), nextCursor }
}
