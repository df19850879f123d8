import { Card, Cell, EmptyState, ListView } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { useLedger } from '../../api/use-ledger'
import { LedgerCard } from '../ledger-card'

/** Every line of the ledger, for supervision to look into. */
export function SuperviseAll() {
  const { today } = useViewer()
  const list = useLedger({ kind: 'all' })
  return (
    <>
      <Card isList>
        <Cell title="查找、筛选、导出" sub="按灯、工会、主办、时间找" isLow onClick={() => void go(routes.ledger())} />
      </Card>
      <ListView list={list} what="台账" empty={<EmptyState title="台账里还没有问题" note="职工反映的、走访带回的，都记在这里。" />}>
        {(rows) => rows.map((row) => <LedgerCard key={row.id} row={row} today={today} onOpen={() => void go(routes.accept({ id: row.id }))} />)}
      </ListView>
    </>
  )
}
