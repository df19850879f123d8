import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

/** The domain lets nobody of the house answer but an office member who is not the owner. */
export const recordAnswer: Handler<typeof problemContract.recordAnswer> = (context, input) => {
  const { answer, satisfaction, words, channel } = input
  return changeInWords(context, input, [words], () => [{ type: 'answer', answer, satisfaction, words, channel }])
}
