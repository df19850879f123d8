import { Page } from '@/src/components'
import { ReceivedList } from '@/src/features/visit/components/received/received-list'
import { UnionPlans } from '@/src/features/visit/components/received/union-plans'
import { useParams } from '@/src/lib/use-params'

export default function ReceivedPage() {
  const { id } = useParams('received')
  return (
    <Page isDense>
      {!id && <UnionPlans />}
      <ReceivedList firstId={id} />
    </Page>
  )
}
