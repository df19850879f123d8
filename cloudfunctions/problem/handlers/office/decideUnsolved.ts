import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const decideUnsolved: Handler<typeof problemContract.decideUnsolved> = (context, input) => {
  const { outcome, reason, tried, reviewOn } = input
  return changeInWords(context, input, [reason, tried], () => [{ type: 'decideUnsolved', outcome, reason, tried, reviewOn }])
}
