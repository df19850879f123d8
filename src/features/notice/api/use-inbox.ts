import { useEffect, useRef } from 'react'
import { type List, useList } from '@/src/lib/use-list'
import { useMutation } from '@/src/lib/use-mutation'
import { noticeInbox, type InboxRow } from '@/types/notice/inbox.contract'

/** Everything that was told to this person, newest first. What is shown counts as read from the next time on: its mark stays while one looks. */
export const useInbox = (): List<InboxRow> => {
  const list = useList(noticeInbox.inbox, {})
  const { run } = useMutation(noticeInbox.markRead, ['notice.unread'])
  const newest = list.rows?.find(({ isRead }) => !isRead)?.at
  const marked = useRef('')
  useEffect(() => {
    if (!newest || newest <= marked.current) return
    marked.current = newest
    void run({ upTo: newest })
  })
  return list
}
