import type { problemContract } from '@/types/problem.contract'
import { entryId } from '../../../lib/ids'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const addMeasure: Handler<typeof problemContract.addMeasure> = (context, input) => {
  const id = entryId(context.openid, input.submissionId)
  const { words, dueOn, doneOn } = input
  return changeInWords(context, input, [words], () => [{ type: 'addMeasure', id, text: words, dueOn, doneOn }])
}
