import { Card, EmptyState, ListView } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { problemLists } from '@/types/problem/lists.contract'
import { MineCell } from './mine-cell'
import { TurnCard } from './turn-card'

/** 我的诉求: those that wait for the reporter first, then the others, newest first. */
export function MineList() {
  const turns = useQuery(problemLists.mine, { isWaitingForMe: true }).data?.rows ?? []
  const list = useList(problemLists.mine, {})
  const { today } = useViewer()
  const empty = (
    <EmptyState
      title="您还没有反映过问题"
      note="有难处就说，1 个工作日内答复受不受理。"
      action={{ text: '反映问题', onClick: () => void go(routes.report()) }}
    />
  )
  return (
    <ListView list={list} what="我的诉求" empty={empty}>
      {(rows) => {
        const others = rows.filter((row) => !turns.some(({ id }) => id === row.id))
        return (
          <>
            {turns.map((row) => (
              <TurnCard key={row.id} row={row} today={today} />
            ))}
            {others.length > 0 && (
              <Card isList>
                {others.map((row) => (
                  <MineCell key={row.id} row={row} today={today} />
                ))}
              </Card>
            )}
          </>
        )
      }}
    </ListView>
  )
}
