import type { problemContract } from '@/types/problem.contract'
import { checkText } from '../../lib/content'
import { entryId } from '../../lib/ids'
import type { Handler } from '../../lib/serve'
import { changeProblem } from '../change'

export const instruct: Handler<typeof problemContract.instruct> = async (context, input) => {
  await checkText(context.openid, input.words)
  const id = entryId(context.openid, input.submissionId)
  return changeProblem(context, input, () => [{ type: 'instruct', id, text: input.words }])
}
