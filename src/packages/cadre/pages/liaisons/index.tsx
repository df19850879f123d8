import { Page } from '@/src/components'
import { LiaisonList } from '@/src/features/liaison/components/liaison-list/liaison-list'

export default function LiaisonsPage() {
  return (
    <Page isDense>
      <LiaisonList />
    </Page>
  )
}
