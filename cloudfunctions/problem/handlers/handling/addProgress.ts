import type { problemContract } from '@/types/problem.contract'
import { claimPictures } from '../../../content/pictures'
import { entryId } from '../../../lib/ids'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'
import { isOfConduct } from '../../conduct'

export const addProgress: Handler<typeof problemContract.addProgress> = async (context, input) => {
  await claimPictures(context.openid, input.photos, { isConduct: await isOfConduct(input.id) })
  const id = entryId(context.openid, input.submissionId)
  return changeInWords(context, input, [input.words], () => [{ type: 'addProgress', id, text: input.words, photos: input.photos }])
}
