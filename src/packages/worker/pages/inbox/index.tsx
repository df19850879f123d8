import { Page } from '@/src/components'
import { InboxList } from '@/src/features/notice/components/inbox'

/** 消息: the app's own inbox, for everybody. */
export default function InboxPage() {
  return (
    <Page>
      <InboxList />
    </Page>
  )
}
