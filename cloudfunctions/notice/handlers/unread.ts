import type { noticeContract } from '@/types/notice.contract'
import type { Handler } from '../../lib/serve'
import { countUnread } from '../inbox'

export const unread: Handler<typeof noticeContract.unread> = async (context) => ({ count: await countUnread(context) })
