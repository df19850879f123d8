import type { visitContract } from '@/types/visit.contract'
import { checkText } from '../../lib/content'
import type { Handler } from '../../lib/serve'
import { answerVisit } from '../chair'

export const dispute: Handler<typeof visitContract.dispute> = async (context, { words, ...key }) => {
  await checkText(context.openid, words)
  return answerVisit(context, key, words)
}
