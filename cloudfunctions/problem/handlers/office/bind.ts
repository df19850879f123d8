import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const bind: Handler<typeof problemContract.bind> = (context, input) =>
  changeInWords(context, input, [input.reason], () => [{ type: 'bind', reason: input.reason }])
