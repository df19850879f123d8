import { Page } from '@/src/components'
import { useSendWaiting } from '@/src/features/visit/api/use-send-waiting'
import { keepPlans } from '@/src/features/visit/kept-plans'
import { keepCards } from '@/src/features/liaison/api/keep-cards'
import { useKeepAhead } from '@/src/lib/keep-fresh'
import { PlanList } from '@/src/features/visit/components/plan-list/plan-list'
import { RouteCard } from '@/src/features/visit/components/route-card/route-card'

export default function PlansPage() {
  useSendWaiting()
  useKeepAhead(keepCards)
  useKeepAhead(keepPlans)
  return (
    <Page isDense>
      <RouteCard />
      <PlanList />
    </Page>
  )
}
