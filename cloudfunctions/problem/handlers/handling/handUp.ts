import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const handUp: Handler<typeof problemContract.handUp> = (context, input) =>
  changeInWords(context, input, [input.reason], () => [{ type: 'handUp', reason: input.reason }])
