import type { problemContract } from '@/types/problem.contract'
import { loadRules } from '../../lib/rules'
import type { Handler } from '../../lib/serve'
import { findLate } from '../late.list'
import { ledgerRow } from '../row.view'

export const supervised: Handler<typeof problemContract.supervised> = async ({ now }, { cursor }) => {
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([loadRules(), findLate(now, cursor)])
  return { rows: problems.map((problem) => ledgerRow(problem, calendar, now)), nextCursor }
}
