import type { Day } from '@/domain/calendar/day'
import { Card, EmptyState, ListView } from '@/src/components'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { visitLists } from '@/types/visit/lists.contract'
import { VisitRow } from '../visit-row/visit-row'

interface VisitListProps {
  scope: 'mine' | 'all'
  from?: Day
  to?: Day
}

const noneOfMine = <EmptyState icon="pin" title="您还没有走访记录" note="到了工会先签到，看到听到的随手记，问题直接进台账。" />
const noneAtAll = <EmptyState icon="pin" title="这段时间还没有走访" />

/** Newest first, twenty at a time. */
export function VisitList({ scope, from, to }: VisitListProps) {
  const { today } = useViewer()
  const list = useList(visitLists.list, { scope, ...(from && { from }), ...(to && { to }) })
  return (
    <ListView list={list} what="走访" empty={scope === 'mine' ? noneOfMine : noneAtAll}>
      {(rows) => (
        <Card isList>
          {rows.map((row) => (
            <VisitRow key={row.id} row={row} today={today} isNamed={scope === 'all'} />
          ))}
        </Card>
      )}
    </ListView>
  )
}
