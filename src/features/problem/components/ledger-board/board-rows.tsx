import type { Day } from '@/domain/calendar/day'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import type { LedgerRow } from '@/types/problem.views'
import { useSimilarCounts } from '../../api/use-similar'
import { LedgerCard } from '../ledger-card'

interface BoardRowsProps {
  rows: readonly LedgerRow[]
  today: Day
  /** New lines are shown with how many others are like them. */
  asksSimilar: boolean
  /** What waits for a decision stands on the row. */
  isDeciding: boolean
}

/** As many as the server counts in one call. */
const stretch = 20

function Stretch({ rows, today, asksSimilar, isDeciding }: BoardRowsProps) {
  const similar = useSimilarCounts(rows.map(({ id }) => id), asksSimilar)
  return (
    <>
      {rows.map((row) => (
        <LedgerCard
          key={row.id}
          row={row}
          today={today}
          similarCount={similar.get(row.id)}
          isDeciding={isDeciding}
          onOpen={() => void go(routes.accept({ id: row.id }))}
        />
      ))}
    </>
  )
}

export function BoardRows(props: BoardRowsProps) {
  const { rows } = props
  const starts = Array.from({ length: Math.ceil(rows.length / stretch) }, (_none, index) => index * stretch)
  return (
    <>
      {starts.map((start) => (
        <Stretch key={start} {...props} rows={rows.slice(start, start + stretch)} />
      ))}
    </>
  )
}
