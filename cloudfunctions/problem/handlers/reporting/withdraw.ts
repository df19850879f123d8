import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const withdraw: Handler<typeof problemContract.withdraw> = (context, input) =>
  changeInWords(context, input, [input.reason], () => [{ type: 'withdraw', reason: input.reason }])
