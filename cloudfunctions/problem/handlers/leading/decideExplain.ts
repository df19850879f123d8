import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const decideExplain: Handler<typeof problemContract.decideExplain> = (context, input) =>
  changeInWords(context, input, [input.note], () => [{ type: 'decideExplain', isSigned: input.isSigned, reviewOn: input.reviewOn, note: input.note }])
