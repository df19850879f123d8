import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const answer: Handler<typeof problemContract.answer> = (context, input) => {
  const { answer, satisfaction, words } = input
  return changeInWords(context, input, [words], () => [{ type: 'answer', answer, satisfaction, words, channel: 'app' }])
}
