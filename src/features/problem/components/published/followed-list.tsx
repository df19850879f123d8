import { Card, EmptyState, ListView } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import { useFollowedList } from '../../api/use-published'
import { PublishedRow } from './published-row'

/** 我关注的: others' published problems whose progress this person wants to hear of. */
export function FollowedList() {
  const { today } = useViewer()
  const list = useFollowedList()
  return (
    <ListView list={list} what="您关注的" empty={<EmptyState icon="bell" title="您还没有关注的" note="打开一件公开的诉求，点“关注”，有进展会告诉您。" />}>
      {(rows) => (
        <Card isList>
          {rows.map((row) => (
            <PublishedRow key={row.id} row={row} today={today} />
          ))}
        </Card>
      )}
    </ListView>
  )
}
