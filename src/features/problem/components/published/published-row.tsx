import type { Day } from '@/domain/calendar/day'
import { Cell, StatusTag } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import type { PublicationRow } from '@/types/problem/published.view'
import { publicNote, publicTag } from '../../published-words'

/** One published problem: what, who has it by when, how many met it too. */
export function PublishedRow({ row, today }: { row: PublicationRow; today: Day }) {
  const tag = publicTag(row.state)
  const note = publicNote(row, today)
  return (
    <Cell
      isWrapped
      title={row.title}
      note={note}
      trailing={
        <StatusTag tone={tag.tone} isDone={tag.isDone}>
          {tag.text}
        </StatusTag>
      }
      label={[row.title, tag.text, note].join('，')}
      onClick={() => void go(routes.publishedProblem({ id: row.id }))}
    />
  )
}
