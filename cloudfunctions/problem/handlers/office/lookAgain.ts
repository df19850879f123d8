import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const lookAgain: Handler<typeof problemContract.lookAgain> = (context, input) =>
  changeInWords(context, input, [input.words], () => [{ type: 'lookAgain', note: input.words }])
