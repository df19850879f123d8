import type { Day } from '@/domain/calendar/day'
import { Cell, CoverageStrip } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import type { LiaisonRow as Row } from '@/types/liaison.contract'
import { contactWords, servesWords } from '../../liaison-words'

/** A union of one's own; tapped, its card opens, or the visit begun there today goes on. */
export function LiaisonRow({ row, today }: { row: Row; today: Day }) {
  const { openVisitId, unionId, unionName, fieldDone, fieldWanted } = row
  const note = contactWords(row, today)
  return (
    <Cell
      title={unionName}
      isWrapped
      sub={servesWords(row)}
      note={note}
      trailing={<CoverageStrip done={fieldDone} wanted={fieldWanted} />}
      onClick={() => void go(openVisitId ? routes.visit({ visitId: openVisitId }) : routes.union({ id: unionId }))}
      label={`${unionName}，今年实地走访 ${fieldDone} 次，要求 ${fieldWanted} 次，${[servesWords(row), note].filter(Boolean).join('，')}，${openVisitId ? '接着写' : '看联系点卡片'}`}
    />
  )
}
