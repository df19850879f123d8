import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../lib/serve'
import { changeProblem } from '../change'

export const decline: Handler<typeof problemContract.decline> = (context, input) =>
  changeProblem(context, input, () => [{ type: 'decline', reason: input.reason, turnTo: input.whereToTurn }])
