import type { noticeContract } from '@/types/notice.contract'
import type { Handler } from '../../lib/serve'
import { countUnread } from '../inbox'
import { moveMark } from '../inbox.repository'

/** What comes in while somebody reads stays unread: nothing later than now is marked. */
export const markRead: Handler<typeof noticeContract.markRead> = async (context, { upTo }) => {
  await moveMark(context.openid, upTo < context.now ? upTo : context.now)
  return { count: await countUnread(context) }
}
