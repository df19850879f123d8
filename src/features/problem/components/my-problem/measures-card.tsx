import { dayOf } from '@/domain/calendar/day'
import { Card, Cell, SectionTitle, StatusTag } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { useViewer } from '@/src/lib/use-viewer'
import type { ProblemView } from '@/types/problem.views'

/** What is being done about it. */
export function MeasuresCard({ measures }: { measures: ProblemView['measures'] }) {
  const { today } = useViewer()
  return (
    <Card isList>
      <SectionTitle>办法</SectionTitle>
      {measures.map(({ id, words, dueOn, doneAt }) => (
        <Cell
          key={id}
          isWrapped
          title={words}
          note={doneAt ? `${shortDay(dayOf(doneAt), today)}办完` : dueOn ? `计划 ${shortDay(dueOn, today)}办好` : undefined}
          trailing={doneAt ? <StatusTag isDone>办完</StatusTag> : undefined}
        />
      ))}
    </Card>
  )
}
