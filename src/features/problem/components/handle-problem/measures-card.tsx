import { dayOf, type Day } from '@/domain/calendar/day'
import { Button, Card, Cell, SectionTitle, StatusTag } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'

type Measure = ProblemView['measures'][number]

interface MeasuresCardProps {
  problem: ProblemView
  today: Day
  /** Left out for who may not. */
  onComplete?: (measure: Measure) => void
}

const noteOf = ({ dueOn, doneAt }: Measure, today: Day): string => {
  if (doneAt) return `${shortDay(dayOf(doneAt), today)}做完`
  if (!dueOn) return '没定日子'
  return dueOn < today ? `原定 ${shortDay(dueOn, today)}，过了还没做完` : `打算 ${shortDay(dueOn, today)}做完`
}

/** Each step, by when, and whether it is done; those still to do come first. */
export function MeasuresCard({ problem: { measures }, today, onComplete }: MeasuresCardProps) {
  if (measures.length === 0) return null
  const sorted = [...measures].sort((a, b) => Number(a.doneAt !== null) - Number(b.doneAt !== null))
  return (
    <Card isList>
      <SectionTitle>举措</SectionTitle>
      {sorted.map((measure) => (
        <Cell
          key={measure.id}
          title={measure.words}
          isWrapped
          note={noteOf(measure, today)}
          trailing={
            measure.doneAt ? (
              <StatusTag isDone>做完了</StatusTag>
            ) : onComplete ? (
              <Button kind="secondary" isSmall label={`做完了：${measure.words}`} onClick={() => onComplete(measure)}>
                做完了
              </Button>
            ) : undefined
          }
        />
      ))}
    </Card>
  )
}
