import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const agreePlan: Handler<typeof problemContract.agreePlan> = (context, input) =>
  changeInWords(context, input, [input.words], () => [{ type: 'agreePlan', untilOn: input.untilOn, note: input.words }])
