import { Page } from '@/src/components'
import { UnionMap } from '@/src/features/liaison/components/union-map/union-map'
import { UnionSheet } from '@/src/features/liaison/components/union-sheet'
import { Trends } from '@/src/features/review/components/trends'

const LeadersMap = ({ unionId }: { unionId?: string }) => <UnionMap markers="/packages/leader/markers" unionId={unionId} />

export default function ChartsPage() {
  return (
    <Page isDense>
      <Trends unionSheet={UnionSheet} map={LeadersMap} />
    </Page>
  )
}
