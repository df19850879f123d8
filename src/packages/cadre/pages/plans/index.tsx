import { Page } from '@/src/components'
import { PlanList } from '@/src/features/visit/components/plan-list/plan-list'
import { RouteCard } from '@/src/features/visit/components/route-card/route-card'

export default function PlansPage() {
  return (
    <Page isDense>
      <RouteCard />
      <PlanList />
    </Page>
  )
}
