import type { problemContract } from '@/types/problem.contract'
import { entryId } from '../../lib/ids'
import type { Handler } from '../../lib/serve'
import { checkText } from '../../lib/content'
import { changeProblem } from '../change'

export const addMeasure: Handler<typeof problemContract.addMeasure> = async (context, input) => {
  await checkText(context.openid, input.words)
  const id = entryId(context.openid, input.submissionId)
  return changeProblem(context, input, () => [{ type: 'addMeasure', id, text: input.words, dueOn: input.dueOn ?? null }])
}
