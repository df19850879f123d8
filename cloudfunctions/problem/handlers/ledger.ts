import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import type { Context } from '../../lib/context'
import { loadRules } from '../../lib/rules'
import type { Handler } from '../../lib/serve'
import { maySeeAll } from '../../people/scope'
import { findLedger } from '../problem.lists.repository'
import { ledgerRow } from '../row.view'

/** A chair sees the own union and nothing else, whatever the input asks. */
const scopeOf = ({ person }: Context): string | null => {
  if (maySeeAll(person!)) return null
  const [unionId] = person!.unionIds
  if (!unionId) throw new AppError('FORBIDDEN')
  return unionId
}

export const ledger: Handler<typeof problemContract.ledger> = async (context, { view, cursor }) => {
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([
    loadRules(),
    findLedger(view, context.now, scopeOf(context), cursor),
  ])
  return { rows: problems.map((problem) => ledgerRow(problem, calendar, context.now)), nextCursor }
}
