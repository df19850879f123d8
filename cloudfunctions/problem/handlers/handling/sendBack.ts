import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const sendBack: Handler<typeof problemContract.sendBack> = (context, input) =>
  changeInWords(context, input, [input.reason], () => [{ type: 'sendBack', reason: input.reason }])
