import { Page } from '@/src/components'
import { useSendWaiting } from '@/src/features/visit/api/use-send-waiting'
import { useKeepAhead } from '@/src/packages/cadre/keep-ahead'
import { PlanList } from '@/src/features/visit/components/plan-list/plan-list'
import { RouteCard } from '@/src/features/visit/components/route-card/route-card'

export default function PlansPage() {
  useSendWaiting()
  useKeepAhead()
  return (
    <Page isDense>
      <RouteCard />
      <PlanList />
    </Page>
  )
}
