import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const decline: Handler<typeof problemContract.decline> = (context, input) =>
  changeInWords(context, input, [input.reason, input.whereToTurn], () => [{ type: 'decline', reason: input.reason, turnTo: input.whereToTurn }])
