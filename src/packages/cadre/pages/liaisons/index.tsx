import { Page } from '@/src/components'
import { LiaisonList } from '@/src/features/liaison/components/liaison-list/liaison-list'
import { useSendWaiting } from '@/src/features/visit/api/use-send-waiting'

export default function LiaisonsPage() {
  useSendWaiting()
  return (
    <Page isDense>
      <LiaisonList />
    </Page>
  )
}
