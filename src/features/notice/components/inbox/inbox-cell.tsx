import { Cell } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import { useUnread } from '../../api/use-unread'

/** 消息, with how many are new. */
export function InboxCell() {
  const unread = useUnread()
  return <Cell title="消息" value={unread > 0 ? `${unread > 98 ? '99 条以上' : `${unread} 条`}新的` : ''} onClick={() => void go(routes.inbox())} />
}
