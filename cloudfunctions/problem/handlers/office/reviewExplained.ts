import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const reviewExplained: Handler<typeof problemContract.reviewExplained> = (context, input) =>
  changeInWords(context, input, [input.reason], () => [{ type: 'reviewExplained', outcome: input.outcome, reason: input.reason, reviewOn: input.reviewOn }])
