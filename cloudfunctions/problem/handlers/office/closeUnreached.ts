import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const closeUnreached: Handler<typeof problemContract.closeUnreached> = (context, input) =>
  changeInWords(context, input, [input.note], () => [{ type: 'closeUnreached', note: input.note }])
