import { Page } from '@/src/components'
import { UnionSearch } from '@/src/features/liaison/components/union-search/union-search'
import { Trends } from '@/src/features/review/components/trends'

export default function ChartsPage() {
  return (
    <Page isDense>
      <Trends search={(onOpen) => <UnionSearch onOpen={onOpen} />} />
    </Page>
  )
}
