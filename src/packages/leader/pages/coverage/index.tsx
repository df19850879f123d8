import { Page } from '@/src/components'
import { CoverageList } from '@/src/features/review/components/coverage-list'

export default function CoveragePage() {
  return (
    <Page isDense>
      <CoverageList />
    </Page>
  )
}
