import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const reopen: Handler<typeof problemContract.reopen> = (context, input) =>
  changeInWords(context, input, [input.reason], () => [{ type: 'reopen', reason: input.reason }])
