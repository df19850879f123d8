import { Page } from '@/src/components'
import { Deliveries } from '@/src/features/notice/components/deliveries/deliveries'

export default function DeliveriesPage() {
  return (
    <Page isDense>
      <Deliveries />
    </Page>
  )
}
