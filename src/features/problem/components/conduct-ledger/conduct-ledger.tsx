import { EmptyState, ListView } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { problemConduct } from '@/types/problem/conduct.contract'
import { LedgerCard } from '../ledger-card'

/** Complaints about cadres' conduct: supervision's own list, in no other count. */
export function ConductLedger() {
  const { today } = useViewer()
  const list = useList(problemConduct.conductLedger, {})
  return (
    <ListView list={list} what="干部作风" empty={<EmptyState title="没有反映干部作风的" note="这里的件另外编号，不进台账，也不进任何统计。" />}>
      {(rows) => rows.map((row) => <LedgerCard key={row.id} row={row} today={today} isDeciding onOpen={() => void go(routes.accept({ id: row.id }))} />)}
    </ListView>
  )
}
