import type { Day } from '@/domain/calendar/day'
import { Cell, StatusTag } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import type { MineRow } from '@/types/problem.views'
import { mineNote, mineTag } from '../../mine-words'

/** One line of 我的诉求: what, and who has it until when. */
export function MineCell({ row, today }: { row: MineRow; today: Day }) {
  const tag = mineTag(row)
  const note = mineNote(row, today)
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
      label={[row.title, tag.text, note].filter(Boolean).join('，')}
      onClick={() => void go(routes.myProblem({ id: row.id }))}
    />
  )
}
