import { Card, EmptyState, ListView } from '@/src/components'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { peopleMe } from '@/types/people/me.contract'
import { useAssigned } from '../../api/use-assigned'
import { useSign } from '../../api/use-sign'
import { clockedFirst } from '../../assigned-words'
import { AssignedRow } from '../assigned-row/assigned-row'

/** Everything given to this person, what is due first on top. */
export function AssignedList() {
  const list = useAssigned()
  const { today } = useViewer()
  const name = useQuery(peopleMe.me, {}).data?.person?.name
  const signing = useSign()
  return (
    <ListView list={list} what="交办给您的" empty={<EmptyState title="现在没有交办给您的事" note="办公室交办后会在这里，1 个工作日内签收。" />}>
      {(rows) => (
        <Card isList>
          {clockedFirst(rows).map((row) => (
            <AssignedRow key={row.id} row={row} isMine={row.holderName === name} today={today} signing={signing} hasFacts />
          ))}
        </Card>
      )}
    </ListView>
  )
}
