import type { problemContract } from '@/types/problem.contract'
import { loadRules } from '../../lib/rules'
import type { Handler } from '../../lib/serve'
import { handlerKeysOf } from '../problem.keys'
import { findAssigned } from '../problem.lists.repository'
import { ledgerRow } from '../row.view'

export const assigned: Handler<typeof problemContract.assigned> = async ({ person, now }, { cursor }) => {
  const [{ calendar }, { problems, nextCursor }] = await Promise.all([loadRules(), findAssigned(handlerKeysOf(person!), cursor)])
  return { rows: problems.map((problem) => ledgerRow(problem, calendar, now)), nextCursor }
}
