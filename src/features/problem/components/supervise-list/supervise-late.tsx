import { EmptyState, ListView } from '@/src/components'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { problemSupervising } from '@/types/problem/supervising.contract'
import { SuperviseCard } from './supervise-card'

/** What is late: where nothing moves first, the longest first; how far each was pressed. */
export function SuperviseLate() {
  const { today } = useViewer()
  const list = useList(problemSupervising.supervised, {})
  return (
    <ListView list={list} what="逾期的" empty={<EmptyState icon="checkc" title="现在没有逾期的" note="有逾期的会先到这里，没有进展的排在前面。" />}>
      {(rows) => rows.map((row) => <SuperviseCard key={row.id} row={row} today={today} />)}
    </ListView>
  )
}
