import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const decideObjection: Handler<typeof problemContract.decideObjection> = (context, input) =>
  changeInWords(context, input, [input.reason], () => [{ type: 'decideObjection', isUpheld: input.isUpheld, reason: input.reason }])
