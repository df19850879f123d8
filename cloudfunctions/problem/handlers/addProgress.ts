import type { problemContract } from '@/types/problem.contract'
import { claimFiles } from '../../lib/files'
import { entryId } from '../../lib/ids'
import type { Handler } from '../../lib/serve'
import { changeInWords } from '../change'

export const addProgress: Handler<typeof problemContract.addProgress> = async (context, input) => {
  await claimFiles(context.openid, input.photos)
  const id = entryId(context.openid, input.submissionId)
  return changeInWords(context, input, [input.words], () => [{ type: 'addProgress', id, text: input.words, photos: input.photos }])
}
