import type { problemContract } from '@/types/problem.contract'
import { entryId } from '../../../lib/ids'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'
import { confirmHandlers } from '../../handlers.directory'

export const instruct: Handler<typeof problemContract.instruct> = async (context, input) => {
  const id = entryId(context.openid, input.submissionId)
  const [handler = null] = input.handler ? await confirmHandlers([input.handler]) : []
  return changeInWords(context, input, [input.words], () => [{ type: 'instruct', id, text: input.words, dueOn: input.dueOn, handler }])
}
