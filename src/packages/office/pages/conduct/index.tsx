import { Page } from '@/src/components'
import { ConductLedger } from '@/src/features/problem/components/conduct-ledger'

export default function ConductPage() {
  return (
    <Page isDense>
      <ConductLedger />
    </Page>
  )
}
