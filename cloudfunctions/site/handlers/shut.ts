import type { siteContract } from '@/types/site.contract'
import { checkText } from '../../lib/content'
import type { Handler } from '../../lib/serve'
import { changeSite } from '../site.step'

export const shut: Handler<typeof siteContract.shut> = async (context, { reason, ...on }) => {
  await checkText(context.openid, reason)
  return changeSite(context, on, { type: 'shut', reason })
}
