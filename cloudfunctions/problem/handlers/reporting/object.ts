import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const object: Handler<typeof problemContract.object> = (context, input) =>
  changeInWords(context, input, [input.reason], () => [{ type: 'object', reason: input.reason }])
