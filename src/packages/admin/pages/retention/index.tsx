import { Page } from '@/src/components'
import { RetentionReport } from '@/src/features/privacy/components/retention-report'

export default function RetentionPage() {
  return (
    <Page isDense>
      <RetentionReport />
    </Page>
  )
}
