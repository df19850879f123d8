import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const returnForMore: Handler<typeof problemContract.returnForMore> = (context, input) =>
  changeInWords(context, input, [input.words], () => [{ type: 'returnForMore', question: input.words }])
