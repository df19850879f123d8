import { Cell, StatusTag } from '@/src/components'
import type { Day } from '@/domain/calendar/day'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import type { VisitRow as Row } from '@/types/visit.contract'
import { contentWords, proofTag, whenWords } from '../../row-words'

interface VisitRowProps {
  row: Row
  today: Day
  /** A list of everybody's visits: says whose it was, and only opens the record. */
  isNamed?: boolean
}

export function VisitRow({ row, today, isNamed = false }: VisitRowProps) {
  const tag = proofTag(row)
  const open = (): Promise<void> => go(row.isFinished || isNamed ? routes.visitRecord({ id: row.id }) : routes.visit({ visitId: row.id }))
  return (
    <Cell
      title={row.unionName}
      isWrapped
      sub={contentWords(row)}
      note={whenWords(row, today, isNamed)}
      trailing={
        tag && (
          <StatusTag tone={isNamed && tag.tone === 'you' ? 'neutral' : tag.tone} isDone={tag.isDone}>
            {tag.text}
          </StatusTag>
        )
      }
      onClick={() => void open()}
      label={[row.unionName, whenWords(row, today, isNamed), contentWords(row), tag?.text].filter(Boolean).join('，')}
    />
  )
}
