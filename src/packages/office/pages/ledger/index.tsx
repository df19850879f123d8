import { Page } from '@/src/components'
import { LedgerSearch } from '@/src/features/problem/components/ledger-search'

export default function LedgerPage() {
  return (
    <Page isDense>
      <LedgerSearch />
    </Page>
  )
}
