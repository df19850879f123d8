import { Card, Cell } from '@/src/components'
import { UnionCard } from '@/src/features/liaison/components/union-card/union-card'
import { useSendWaiting } from '@/src/features/visit/api/use-send-waiting'
import { keepPlans } from '@/src/features/visit/kept-plans'
import { keepCards } from '@/src/features/liaison/api/keep-cards'
import { useKeepAhead } from '@/src/lib/keep-fresh'
import { routes } from '@/src/lib/routes'
import { useParams } from '@/src/lib/use-params'
import { go } from '@/src/platform/navigation'

export default function UnionPage() {
  useSendWaiting()
  useKeepAhead(keepCards)
  useKeepAhead(keepPlans)
  const { id = '' } = useParams('union')
  return (
    <UnionCard
      id={id}
      more={({ may }) =>
        (may.edit || may.keepCode) && (
          <Card isList>
            {may.edit && <Cell isLow title="改资料、地点和结对" onClick={() => void go(routes.unionEdit({ id }))} />}
            {may.keepCode && <Cell isLow title="走访的码" onClick={() => void go(routes.unionCode({ unionId: id }))} />}
          </Card>
        )
      }
    />
  )
}
