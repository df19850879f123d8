import { Page } from '@/src/components'
import { DecideList } from '@/src/features/problem/components/decide-list'

/** 等您决定: every line that waits for a leader. */
export default function DecidePage() {
  return (
    <Page isDense>
      <DecideList />
    </Page>
  )
}
