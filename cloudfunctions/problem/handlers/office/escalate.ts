import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const escalate: Handler<typeof problemContract.escalate> = (context, input) =>
  changeInWords(context, input, [input.reason], () => [{ type: 'escalate', reason: input.reason }])
