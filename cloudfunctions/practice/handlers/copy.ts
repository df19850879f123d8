import { maskNumbers } from '@/domain/people/masking'
import type { practiceContract } from '@/types/practice.contract'
import { checkText } from '../../lib/content'
import type { Handler } from '../../lib/serve'
import { changeCopy } from '../copying'

export const copy: Handler<typeof practiceContract.copy> = async (context, { words, ...on }) => {
  await checkText(context.openid, words)
  return changeCopy(context, on, maskNumbers(words))
}
