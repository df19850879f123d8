import type { Day } from '@/domain/calendar/day'
import { Cell, StatusTag } from '@/src/components'
import type { PlanRow as Row } from '@/types/visit.contract'
import { planHow, planTag, planWhen, proposalWords } from '../../plan-words'

interface PlanRowProps {
  row: Row
  today: Day
  onOpen: () => void
  /** Says whose plan it is. */
  isNamed?: boolean
}

export function PlanRow({ row, today, onOpen, isNamed }: PlanRowProps) {
  const tag = planTag(row)
  const title = isNamed ? row.personName : row.union.name
  const isWaiting = row.proposal && row.proposal.isAccepted === null
  return (
    <Cell
      title={title}
      isWrapped
      sub={isWaiting ? proposalWords(row, today) : undefined}
      note={[planWhen(row, today), planHow(row), ...(isNamed ? [row.union.name] : [])].join('，')}
      trailing={tag && <StatusTag tone={tag.tone}>{tag.text}</StatusTag>}
      onClick={onOpen}
      label={[title, planWhen(row, today), planHow(row), tag?.text].filter(Boolean).join('，')}
    />
  )
}
