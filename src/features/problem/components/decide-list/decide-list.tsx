import { EmptyState, ListView } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { problemLeading } from '@/types/problem/leading.contract'
import { LedgerCard } from '../ledger-card'

/** 等您决定: explanations to sign, and declined reports that were objected to; what is due first on top. */
export function DecideList() {
  const { today } = useViewer()
  const list = useList(problemLeading.forLeader, {})
  return (
    <ListView list={list} what="等您决定的" empty={<EmptyState icon="checkc" title="没有等您决定的" note="要签字的“未解决说明”、职工对不予受理的异议，会到这里。" />}>
      {(rows) => rows.map((row) => <LedgerCard key={row.id} row={row} today={today} isDeciding onOpen={() => void go(routes.accept({ id: row.id }))} />)}
    </ListView>
  )
}
