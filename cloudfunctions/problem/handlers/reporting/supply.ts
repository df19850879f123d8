import type { problemContract } from '@/types/problem.contract'
import { claimPictures } from '../../../content/pictures'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'
import { isOfConduct } from '../../conduct'

export const supply: Handler<typeof problemContract.supply> = async (context, input) => {
  const { words, photos = [] } = input
  await claimPictures(context.openid, photos, { isConduct: await isOfConduct(input.id) })
  return changeInWords(context, input, [words], () => [{ type: 'supply', text: words, photos }])
}
