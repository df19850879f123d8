import type { practiceContract } from '@/types/practice.contract'
import { checkText } from '../../lib/content'
import type { Handler } from '../../lib/serve'
import { changePractice } from '../practice.step'

export const sendBack: Handler<typeof practiceContract.sendBack> = async (context, { reason, ...on }) => {
  await checkText(context.openid, reason)
  return changePractice(context, on, { type: 'sendBack', reason })
}
