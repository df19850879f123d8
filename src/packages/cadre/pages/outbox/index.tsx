import { Page } from '@/src/components'
import { Outbox } from '@/src/features/visit/components/outbox/outbox'

export default function OutboxPage() {
  return (
    <Page isDense>
      <Outbox />
    </Page>
  )
}
