import { useState } from 'react'
import type { LightColor } from '@/domain/problem/vocabulary'
import type { LedgerView } from '@/types/problem.contract'
import type { LedgerRow } from '@/types/problem.views'
import { Card, EmptyState, ListView } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { problemLeading } from '@/types/problem/leading.contract'
import { type LedgerScope, useLedger } from '../../api/use-ledger'
import { lightOrder } from '../../words'
import { InstructSheet } from '../instruct-sheet'
import { FigureRow } from './figure-row'
import { LateList } from './late-list'
import { LightGroup } from './light-group'

interface RowsProps {
  view: LedgerView
  scope: LedgerScope | undefined
  today: string
  onInstruct?: (row: LedgerRow) => void
}

/** Queues and lights stand in groups of one light; the cases of a figure in one list. */
const isGrouped = ({ kind }: LedgerView): boolean => kind === 'desk' || kind === 'light'

function Rows({ view, scope, today, onInstruct }: RowsProps) {
  const list = useLedger(view, scope)
  return (
    <ListView list={list} empty={<EmptyState title="这里一件也没有" />}>
      {(rows) => {
        const groups = isGrouped(view)
          ? lightOrder.map((color) => ({ color, inIt: rows.filter(({ clock }) => clock?.light === color) })).filter(({ inIt }) => inIt.length > 0)
          : []
        const others = isGrouped(view) ? rows.filter(({ clock }) => clock === null) : rows
        return (
          <>
            {groups.map(({ color, inIt }) => (
              <LightGroup key={color} color={color} rows={inIt} today={today} onInstruct={onInstruct} />
            ))}
            {others.length > 0 && (
              <Card isList>
                {others.map((row) => (
                  <FigureRow key={row.id} row={row} today={today} hasLight onInstruct={row.clock?.light === 'red' && onInstruct ? () => onInstruct(row) : undefined} />
                ))}
              </Card>
            )}
          </>
        )
      }}
    </ListView>
  )
}

interface FigureListProps {
  view: LedgerView | 'late'
  /** Its lines and those of the unions under it alone. */
  unionId: string | undefined
  /** How many lines show which light now, once known. */
  lights: Record<LightColor, number> | undefined
}

/** The list behind a figure; a leader writes 批示 from it. */
export function FigureList({ view, unionId, lights }: FigureListProps) {
  const { today, mayCall } = useViewer()
  const scope = unionId === undefined ? undefined : { unionId }
  const [instructed, setInstructed] = useState<LedgerRow>()
  const [isOpen, setOpen] = useState(false)
  const open = (row: LedgerRow): void => {
    setInstructed(row)
    setOpen(true)
  }
  const close = (): void => setOpen(false)
  const tellForestalled = (): void => {
    close()
    toast('这件刚有变动，已更新到最新')
  }
  const onInstruct = mayCall(problemLeading.instruct) ? open : undefined
  return (
    <>
      {view === 'late' ? <LateList scope={scope} lights={lights} today={today} onInstruct={onInstruct} /> : <Rows view={view} scope={scope} today={today} onInstruct={onInstruct} />}
      {instructed && <InstructSheet key={instructed.id} problem={instructed} isOpen={isOpen} onClose={close} onDone={close} onForestalled={tellForestalled} />}
    </>
  )
}
