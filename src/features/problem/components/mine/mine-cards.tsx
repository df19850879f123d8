import { Card, EmptyState, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { problemLists } from '@/types/problem/lists.contract'
import { isYourTurn } from '../../mine-words'
import { MineCell } from './mine-cell'
import { TurnCards } from './turn-cards'

const shownCount = 2

/** 等您回答, then the newest of 我的诉求: for a worker's home. */
export function MineCards() {
  const { data, error, retry } = useQuery(problemLists.mine, {})
  const { today } = useViewer()
  if (!data) return error ? <ErrorState {...failureOf(error, '我的诉求')} onRetry={retry} /> : <Skeleton cards={2} />
  const { rows, nextCursor } = data
  const others = rows.filter((row) => !isYourTurn(row)).slice(0, shownCount)
  if (rows.length === 0) return <EmptyState title="您还没有反映过问题" note="有难处就说，办到哪一步都能在这里看。" />
  return (
    <>
      <TurnCards />
      {others.length > 0 && (
        <Card isList>
          <SectionTitle more={nextCursor ? '全部' : `全部 ${rows.length} 件`} onMore={() => void go(routes.problems())}>
            我的诉求
          </SectionTitle>
          {others.map((row) => (
            <MineCell key={row.id} row={row} today={today} />
          ))}
        </Card>
      )}
    </>
  )
}
