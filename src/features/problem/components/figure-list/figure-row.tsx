import { dayOf, type Day } from '@/domain/calendar/day'
import { answerWords, satisfactionWords, stateWords } from '@/domain/problem/vocabulary'
import type { LedgerRow } from '@/types/problem.views'
import { Button, Cell, Light } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import { holderNote, progressNote } from '../../clock-words'

interface FigureRowProps {
  row: LedgerRow
  today: Day
  /** Where rows of several lights stand together. */
  hasLight?: boolean
  onInstruct?: () => void
}

/** 已销号，职工答“已解决”，满意 */
const outcome = ({ state, answer, satisfaction, holderName }: LedgerRow): string =>
  [stateWords[state], holderName && `${holderName}主办`, answer && `职工答“${answerWords[answer]}”`, satisfaction && satisfactionWords[satisfaction]]
    .filter(Boolean)
    .join('，')

/** One line behind a figure: what, who has it and how late, what was done last. */
export function FigureRow({ row, today, hasLight = false, onInstruct }: FigureRowProps) {
  const { id, title, clock, holderName, lastProgress, submittedAt, unionName } = row
  const late = clock && progressNote(clock.light, lastProgress, today)
  return (
    <Cell
      isWrapped
      title={title}
      sub={clock ? holderNote(holderName, clock) : outcome(row)}
      note={
        <>
          {hasLight && clock && <Light color={clock.light} />}
          {late ?? [unionName ?? '还没有工会', `${shortDay(dayOf(submittedAt), today)}提交`].join('，')}
        </>
      }
      trailing={
        onInstruct && (
          <Button kind="brand" isSmall icon="pen" label={`批示：${title}`} onClick={onInstruct}>
            批示
          </Button>
        )
      }
      onClick={() => void go(routes.accept({ id }))}
    />
  )
}
