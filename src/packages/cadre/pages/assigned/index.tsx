import { Page } from '@/src/components'
import { AssignedList } from '@/src/features/problem/components/assigned-list'
import { useSendWaiting } from '@/src/features/visit/api/use-send-waiting'

export default function AssignedPage() {
  useSendWaiting()
  return (
    <Page isDense>
      <AssignedList />
    </Page>
  )
}
