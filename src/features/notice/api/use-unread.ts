import { useQuery } from '@/src/lib/use-query'
import { noticeInbox } from '@/types/notice/inbox.contract'

/** How many messages this person has not seen, up to 99; 0 until it is known. */
export const useUnread = (): number => useQuery(noticeInbox.unread, {}).data?.count ?? 0
