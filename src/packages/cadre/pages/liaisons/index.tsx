import { Page } from '@/src/components'
import { LiaisonList } from '@/src/features/liaison/components/liaison-list/liaison-list'
import { useSendWaiting } from '@/src/features/visit/api/use-send-waiting'
import { keepPlans } from '@/src/features/visit/kept-plans'
import { keepCards } from '@/src/features/liaison/api/keep-cards'
import { useKeepAhead } from '@/src/lib/keep-fresh'

export default function LiaisonsPage() {
  useSendWaiting()
  useKeepAhead(keepCards)
  useKeepAhead(keepPlans)
  return (
    <Page isDense>
      <LiaisonList />
    </Page>
  )
}
