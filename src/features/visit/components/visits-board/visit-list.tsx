import type { Day } from '@/domain/calendar/day'
import { Card, EmptyState, ListView } from '@/src/components'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { visitLists } from '@/types/visit/lists.contract'
import { VisitRow } from '../visit-row/visit-row'

interface VisitListProps {
  scope: 'mine' | 'together' | 'all'
  from?: Day
  to?: Day
}

const noneOfMine = <EmptyState icon="pin" title="您还没有走访记录" note="到了工会先签到，看到听到的随手记，问题直接进台账。" />
const noneTogether = <EmptyState icon="users" title="没有一起去的" note="别人走访时写了您同去，或联络人替您写的，会在这里等您确认。" />
const noneAtAll = <EmptyState icon="pin" title="这段时间还没有走访" />

/** Newest first, twenty at a time. */
export function VisitList({ scope, from, to }: VisitListProps) {
  const { today } = useViewer()
  const list = useList(visitLists.list, { scope, ...(from && { from }), ...(to && { to }) })
  return (
    <ListView list={list} what="走访" empty={scope === 'mine' ? noneOfMine : scope === 'together' ? noneTogether : noneAtAll}>
      {(rows) => (
        <Card isList>
          {rows.map((row) => (
            <VisitRow key={row.id} row={row} today={today} isNamed={scope !== 'mine'} />
          ))}
        </Card>
      )}
    </ListView>
  )
}
