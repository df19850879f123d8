import { markWords } from '@/domain/visit/vocabulary'
import { Card, Cell, EmptyState, ListView, StatusTag } from '@/src/components'
import { dayOf } from '@/domain/calendar/day'
import { shortDay, shortInstant } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { visitReview } from '@/types/visit/review.contract'
import { changeWords, differenceWords } from '../../history-words'

/** Visits with something that waits for a person's word: never an accusation. */
export function MarksList() {
  const list = useList(visitReview.marks, {})
  const { today } = useViewer()
  return (
    <ListView list={list} what="要说明的走访" empty={<EmptyState icon="checkc" title="没有要说明的走访" note="位置隔得太远、工会有不同说法、补传的日期对不上，会在这里。" />}>
      {(rows) => (
        <Card isList>
          {rows.map(({ id, unionName, personName, visitedOn, marks, chairWords, phoneAt }) => (
            <Cell
              key={id}
              title={unionName}
              isWrapped
              sub={chairWords ? `工会说：${chairWords}` : phoneAt ? `手机记的 ${shortDay(dayOf(phoneAt), today)}` : undefined}
              note={`${shortDay(visitedOn, today)}，${personName}`}
              trailing={<StatusTag tone={marks.includes('day') ? 'you' : 'neutral'}>{marks.map((mark) => markWords[mark]).join('、')}</StatusTag>}
              onClick={() => void go(routes.visitRecord({ id }))}
              label={`${unionName}，${personName}，${marks.map((mark) => markWords[mark]).join('、')}`}
            />
          ))}
        </Card>
      )}
    </ListView>
  )
}

/** What was put right or taken back in the district, with the words before and after. */
export function CorrectionsList() {
  const list = useList(visitReview.corrections, {})
  const { today } = useViewer()
  return (
    <ListView list={list} what="更正" empty={<EmptyState icon="pencil" title="还没有更正和取消" />}>
      {(rows) => (
        <Card isList>
          {rows.map(({ visitId, at, byName, change, words, differences, personName, unionName, visitedOn }) => (
            <Cell
              key={`${visitId}${at}`}
              title={`${unionName}，${shortDay(visitedOn, today)}`}
              isWrapped
              sub={differences.map(differenceWords).join('；') || undefined}
              note={`${shortInstant(at, today)} ${byName}${changeWords[change]}${words ? `：${words}` : ''}${personName === byName ? '' : `，${personName}的走访`}`}
              onClick={() => void go(routes.visitRecord({ id: visitId }))}
            />
          ))}
        </Card>
      )}
    </ListView>
  )
}
