import { dayOf, type Day } from '@/domain/calendar/day'
import { visitModeWords } from '@/domain/visit/vocabulary'
import { Card, Cell, SectionTitle } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { useViewer } from '@/src/lib/use-viewer'
import type { VisitDraft } from '../../draft'

/** 6月16日实地走访，写好了，有网时再送出. */
const noteOf = ({ startedAt, mode, checkedIn, isWaitingToSend, refusal }: VisitDraft, today: Day): string => {
  const begun = checkedIn ? '签到了，还没写完' : '签到等着送出'
  const state = refusal ? '没收下，看看为什么' : isWaitingToSend ? '写好了，有网时再送出' : begun
  return `${shortDay(dayOf(checkedIn?.checkedInAt ?? startedAt), today)}${visitModeWords[mode]}，${state}`
}

interface UnsentVisitsProps {
  drafts: readonly VisitDraft[]
  onOpen: (draft: VisitDraft) => void
}

/** What this phone holds and the server does not have yet. */
export function UnsentVisits({ drafts, onOpen }: UnsentVisitsProps) {
  const { today } = useViewer()
  if (drafts.length === 0) return null
  return (
    <Card isList>
      <SectionTitle>存在这部手机里</SectionTitle>
      {drafts.map((draft) => (
        <Cell key={draft.id} title={draft.union.name} note={noteOf(draft, today)} onClick={() => onOpen(draft)} />
      ))}
    </Card>
  )
}
