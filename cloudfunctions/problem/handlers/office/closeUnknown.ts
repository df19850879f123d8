import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const closeUnknown: Handler<typeof problemContract.closeUnknown> = (context, input) =>
  changeInWords(context, input, [input.note], () => [{ type: 'closeUnknown', note: input.note }])
