import { Page } from '@/src/components'
import { UnionSheet } from '@/src/features/liaison/components/union-sheet'
import { Trends } from '@/src/features/review/components/trends'

export default function ChartsPage() {
  return (
    <Page isDense>
      <Trends unionSheet={UnionSheet} />
    </Page>
  )
}
