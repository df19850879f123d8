import { View } from '@tarojs/components'
import { Card, Cell, ErrorState, Light, SectionTitle, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { problemLists } from '@/types/problem/lists.contract'
import { useDeskCounts } from '../../api/use-desk-counts'
import { chooseBoardTab } from '../../board-tab'
import { clockNote } from '../../clock-words'

const shownRows = 3

/** 本会待办, first on a chair's home: what the union is to accept, then what it is to give to somebody. */
export function UnionTodoCard() {
  const { today } = useViewer()
  const counts = useDeskCounts(true)
  const fresh = useQuery(problemLists.ledger, { view: { kind: 'desk', desk: 'triage' }, scope: 'own' })
  const accepted = useQuery(problemLists.ledger, { view: { kind: 'desk', desk: 'toAssign' }, scope: 'own' })
  const all = [counts, fresh, accepted]
  const rows = fresh.data && accepted.data && [...fresh.data.rows, ...accepted.data.rows]
  if (!counts.data || !rows) {
    const error = all.find((query) => query.error)?.error
    return error ? <ErrorState {...failureOf(error, '本会待办')} onRetry={() => all.forEach(({ retry }) => retry())} /> : <Skeleton cards={1} />
  }
  const { triage, toAssign } = counts.data.desks
  const total = triage + toAssign
  const openBoard = (): void => {
    chooseBoardTab(triage > 0 ? 'triage' : 'toAssign')
    void go(routes.problems())
  }
  return (
    <Card isList>
      <SectionTitle badge={total} {...(total > 0 && { more: `全部 ${total} 件`, onMore: openBoard })}>
        本会待办
      </SectionTitle>
      {rows.length === 0 && <View className="t-sub assigned-card__none">都交办了。会员反映的问题先到这里。</View>}
      {rows.slice(0, shownRows).map(({ id, title, clock, state }) => (
        <Cell
          key={id}
          title={title}
          isWrapped
          note={
            <>
              {clock && <Light color={clock.light} />}
              {state === 'accepted' ? '等本会交办' : clock && clockNote(clock, today)}
            </>
          }
          onClick={() => void go(routes.handle({ id }))}
        />
      ))}
    </Card>
  )
}
