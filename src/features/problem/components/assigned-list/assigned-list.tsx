import { Card, Cell, EmptyState, ListView, SectionTitle } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import type { LedgerRow } from '@/types/problem.views'
import { useAssigned } from '../../api/use-assigned'
import { useSign } from '../../api/use-sign'
import { assignedParts, partOf } from '../../assigned-words'
import { AssignedRow } from '../assigned-row/assigned-row'

/** Everything given to this person: what is late first, then what waits for a signature, then what is at work. */
export function AssignedList() {
  const list = useAssigned()
  const { today } = useViewer()
  const signing = useSign()
  const parts = (rows: readonly LedgerRow[]) =>
    assignedParts.map(({ part, title }) => ({ part, title, rows: rows.filter((row) => partOf(row) === part) })).filter((one) => one.rows.length > 0)
  return (
    <>
      <Card isList>
        <Cell title="要我回复的批示" isLow onClick={() => void go(routes.orders())} />
      </Card>
      <ListView list={list} what="交办给您的" empty={<EmptyState title="现在没有交办给您的事" note="办公室交办后会在这里，1 个工作日内签收。" />}>
        {(all) =>
          parts(all).map(({ part, title, rows }) => (
            <Card key={part} isList>
              <SectionTitle badge={part === 'toSign' ? rows.filter(({ isYours }) => isYours).length : undefined}>{title}</SectionTitle>
              {rows.map((row) => (
                <AssignedRow key={row.id} row={row} today={today} signing={signing} hasFacts />
              ))}
            </Card>
          ))
        }
      </ListView>
    </>
  )
}
