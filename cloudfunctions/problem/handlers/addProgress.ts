import type { problemContract } from '@/types/problem.contract'
import { checkText } from '../../lib/content'
import { claimFiles } from '../../lib/files'
import { entryId } from '../../lib/ids'
import type { Handler } from '../../lib/serve'
import { changeProblem } from '../change'

export const addProgress: Handler<typeof problemContract.addProgress> = async (context, input) => {
  await claimFiles(context.openid, input.photos)
  await checkText(context.openid, input.words)
  const id = entryId(context.openid, input.submissionId)
  return changeProblem(context, input, () => [{ type: 'addProgress', id, text: input.words, photos: input.photos }])
}
