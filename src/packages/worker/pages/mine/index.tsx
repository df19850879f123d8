import { Page } from '@/src/components'
import { MineList } from '@/src/features/problem/components/mine'

/** 我反映的, for the staff: what a worker has in slot 2. */
export default function MinePage() {
  return (
    <Page>
      <MineList />
    </Page>
  )
}
