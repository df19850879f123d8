import { Page } from '@/src/components'
import { CoverageList } from '@/src/features/review/components/coverage-list'
import { useParams } from '@/src/lib/use-params'

export default function CoveragePage() {
  const { union } = useParams('coverage')
  return (
    <Page isDense>
      <CoverageList unionId={union} />
    </Page>
  )
}
