import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const recordAttempt: Handler<typeof problemContract.recordAttempt> = (context, input) =>
  changeInWords(context, input, [input.note], () => [{ type: 'recordAttempt', channel: input.channel, note: input.note }])
