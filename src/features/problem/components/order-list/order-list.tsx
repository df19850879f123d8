import { EmptyState, ListView } from '@/src/components'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import type { InputOf } from '@/types/rpc'
import { problemLeading } from '@/types/problem/leading.contract'
import { OrderRowCard } from './order-row-card'

type Whose = InputOf<typeof problemLeading.orders>['whose']
type State = 'open' | 'answered'

const nothing: Record<Whose, Record<State, { title: string; note?: string }>> = {
  given: {
    open: { title: '没有等回复的批示', note: '在问题的页面点“批示”，定谁来办、哪天前回。' },
    answered: { title: '还没有回复过的批示', note: '承办的人回复以后，在这里看。' },
  },
  owed: {
    open: { title: '没有要您回复的批示' },
    answered: { title: '还没有您回复过的批示' },
  },
}

/** 批示: open ones, those overdue first; or those answered, with the answers. */
export function OrderList({ whose, state }: { whose: Whose; state: State }) {
  const { today } = useViewer()
  const list = useList(problemLeading.orders, { whose, state })
  return (
    <ListView list={list} what="批示" empty={<EmptyState {...nothing[whose][state]} />}>
      {(rows) => rows.map((row) => <OrderRowCard key={row.id} row={row} today={today} />)}
    </ListView>
  )
}
