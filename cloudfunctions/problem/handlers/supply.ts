import type { problemContract } from '@/types/problem.contract'
import { claimFiles } from '../../lib/files'
import type { Handler } from '../../lib/serve'
import { changeInWords } from '../change'

export const supply: Handler<typeof problemContract.supply> = async (context, input) => {
  const { words, photos = [] } = input
  await claimFiles(context.openid, photos)
  return changeInWords(context, input, [words], () => [{ type: 'supply', text: words, photos }])
}
