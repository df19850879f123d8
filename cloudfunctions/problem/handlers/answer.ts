import type { problemContract } from '@/types/problem.contract'
import { checkText } from '../../lib/content'
import type { Handler } from '../../lib/serve'
import { changeProblem } from '../change'

export const answer: Handler<typeof problemContract.answer> = async (context, input) => {
  if (input.words) await checkText(context.openid, input.words)
  const { answer, satisfaction = null, words = '' } = input
  return changeProblem(context, input, () => [{ type: 'answer', answer, satisfaction, words, channel: 'app' }])
}
