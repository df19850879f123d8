import { dayOf, type Day } from '@/domain/calendar/day'
import { visitModeWords } from '@/domain/visit/vocabulary'
import { Card, Cell, SectionTitle } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { useViewer } from '@/src/lib/use-viewer'
import type { VisitDraft } from '../../draft'
import { useDrafts } from '../../use-draft'

/** 6月16日实地走访，写好了，有网时再送出. */
const noteOf = ({ startedAt, mode, checkedIn, isWaitingToSend }: VisitDraft, today: Day): string => {
  const state = isWaitingToSend ? '写好了，有网时再送出' : checkedIn ? '签到了，还没写完' : '还没签到'
  return `${shortDay(dayOf(checkedIn?.checkedInAt ?? startedAt), today)}${visitModeWords[mode]}，${state}`
}

/** What this phone holds and the server does not have yet. */
export function UnsentVisits({ onOpen }: { onOpen: (draft: VisitDraft) => void }) {
  const drafts = useDrafts()
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
