import { Page } from '@/src/components'
import { useSendWaiting } from '@/src/features/visit/api/use-send-waiting'
import { VisitList } from '@/src/features/visit/components/visits-board/visit-list'
import { useParams } from '@/src/lib/use-params'

export default function VisitsPage() {
  useSendWaiting()
  const { from, to } = useParams('visits')
  return (
    <Page isDense>
      <VisitList scope="all" from={from} to={to} />
    </Page>
  )
}
