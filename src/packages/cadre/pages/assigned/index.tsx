import { Page } from '@/src/components'
import { AssignedList } from '@/src/features/problem/components/assigned-list'

export default function AssignedPage() {
  return (
    <Page isDense>
      <AssignedList />
    </Page>
  )
}
