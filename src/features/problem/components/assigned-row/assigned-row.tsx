import type { Day } from '@/domain/calendar/day'
import { Button, Cell, Light } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import type { LedgerRow } from '@/types/problem.views'
import type { Sign } from '../../api/use-sign'
import { assignedNote } from '../../assigned-words'

interface AssignedRowProps {
  row: LedgerRow
  today: Day
  signing: Sign
  /** In the full list: whose union, who owns it. */
  hasFacts?: boolean
}

/** A line given to this person: its light, how much time is left, and 签收 while it waits for that. */
export function AssignedRow({ row, today, signing, hasFacts }: AssignedRowProps) {
  const { id, title, clock, state, unionName, holderName, isYours } = row
  const note = assignedNote(row, today)
  const facts = [unionName ?? '还没有工会', isYours ? '' : `您协办，${holderName ?? ''}主办`].filter(Boolean).join('，')
  const isToSign = state === 'assigned' && isYours
  const sign = (
    <Button kind="secondary" isSmall onClick={() => void signing.sign(id)} isSending={signing.sendingId === id} sendingText="签收中" label={`签收：${title}`}>
      签收
    </Button>
  )
  return (
    <Cell
      title={title}
      isWrapped={hasFacts}
      sub={hasFacts ? facts : undefined}
      note={
        <>
          {clock && <Light color={clock.light} />}
          {note}
        </>
      }
      trailing={isToSign ? sign : undefined}
      onClick={() => void go(routes.handle({ id }))}
      label={`${title}，${note}`}
    />
  )
}
