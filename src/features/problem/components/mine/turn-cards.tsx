import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { problemLists } from '@/types/problem/lists.contract'
import { TurnCard } from './turn-card'

const shownCount = 3

/** What waits for this person as a reporter; nothing when nothing does. */
export function TurnCards() {
  const { data } = useQuery(problemLists.mine, { isWaitingForMe: true })
  const { today } = useViewer()
  return (
    <>
      {data?.rows.slice(0, shownCount).map((row) => (
        <TurnCard key={row.id} row={row} today={today} />
      ))}
    </>
  )
}
