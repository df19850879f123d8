import type { Day } from '@/domain/calendar/day'
import type { LightColor } from '@/domain/problem/vocabulary'
import type { LedgerRow } from '@/types/problem.views'
import { EmptyState, ListView } from '@/src/components'
import { type LedgerScope, useLedger } from '../../api/use-ledger'
import { LightGroup } from './light-group'

interface LateListProps {
  scope: LedgerScope | undefined
  today: Day
  onInstruct?: (row: LedgerRow) => void
}

const shown: readonly LightColor[] = ['red', 'yellow', 'blue']

function Late({ color, count, scope, today, onInstruct }: LateListProps & { color: LightColor; count: number }) {
  const list = useLedger({ kind: 'light', light: color }, scope)
  return (
    <ListView list={list} cards={1} empty={null}>
      {(rows) => <LightGroup color={color} rows={rows} count={Math.max(count, rows.length)} today={today} isFolded onInstruct={onInstruct} />}
    </ListView>
  )
}

/** What is late, worst first, and what soon will be. */
export function LateList({ lights, ...more }: LateListProps & { lights: Record<LightColor, number> | undefined }) {
  if (!lights) return null
  const colors = shown.filter((color) => lights[color] > 0)
  if (colors.length === 0) return <EmptyState icon="checkc" title="没有逾期的，也没有快到期的" />
  return (
    <>
      {colors.map((color) => (
        <Late key={color} color={color} count={lights[color]} {...more} />
      ))}
    </>
  )
}
