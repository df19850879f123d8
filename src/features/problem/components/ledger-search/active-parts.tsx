import type { Day } from '@/domain/calendar/day'
import { Chip, Chips } from '@/src/components'
import { everything, type LedgerChoice, partsOf, without } from '../../ledger-choice'

interface ActivePartsProps {
  choice: LedgerChoice
  today: Day
  onChange: (choice: LedgerChoice) => void
  onOpen: () => void
}

/** What narrows the ledger now, each to be taken off by itself, and the way to choose. */
export function ActiveParts({ choice, today, onChange, onOpen }: ActivePartsProps) {
  const parts = partsOf(choice, today)
  return (
    <Chips label="已选的条件">
      <Chip isFilter icon="filter" label={parts.length > 0 ? `筛选，已选 ${parts.length} 项` : '筛选'} onClick={onOpen}>
        {parts.length > 0 ? `筛选 ${parts.length}` : '筛选'}
      </Chip>
      {parts.map(({ part, text }) => (
        <Chip key={part} isFilter isSelected after="x" label={`去掉：${text}`} onClick={() => onChange(without(choice, part))}>
          {text}
        </Chip>
      ))}
      {parts.length > 1 && (
        <Chip isFilter onClick={() => onChange({ ...everything, words: choice.words })}>
          全部去掉
        </Chip>
      )}
    </Chips>
  )
}
