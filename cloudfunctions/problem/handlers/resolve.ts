import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../lib/serve'
import { changeInWords } from '../change'

export const resolve: Handler<typeof problemContract.resolve> = (context, input) =>
  changeInWords(context, input, [input.words], () => [{ type: 'resolve', note: input.words }])
