import { Page } from '@/src/components'
import { MatterList } from '@/src/features/matter/components/matter-list/matter-list'

/** 服务事项: what, for whom, how. */
export default function MattersPage() {
  return (
    <Page>
      <MatterList />
    </Page>
  )
}
