import { type Day, dayOf } from '@/domain/calendar/day'
import type { State } from '@/domain/problem/vocabulary'
import { shortDay } from '@/src/lib/format'
import type { TimelineEntry as Entry } from '@/src/components'
import type { ProblemView, TimelineEntry } from '@/types/problem.views'
import { promiseWords } from './clock-words'
import { type Listener, toldOf, type Told } from './timeline-words'
import type { Reader } from './words'

type Line = Pick<ProblemView, 'timeline' | 'state' | 'clock' | 'isConduct' | 'owner' | 'may'>

/** Accepting and assigning were one tap: 办公室受理，交给李欣. */
const joinAssignments = (timeline: readonly TimelineEntry[], listener: Listener): { entry: TimelineEntry; told: Told }[] =>
  timeline.flatMap((entry, index) => {
    const [newer, older] = [timeline[index - 1], timeline[index + 1]]
    if (entry.event === 'problemAccepted' && newer?.event === 'problemAssigned' && newer.at === entry.at) return []
    const told = toldOf(entry, listener, index === 0)
    const isOneTap = entry.event === 'problemAssigned' && older?.event === 'problemAccepted' && older.at === entry.at
    return [{ entry, told: isOneTap ? { ...told, text: told.text.replace('交给', '受理，交给') } : told }]
  })

interface Coming {
  text: string
  detail?: string
}

const solvedBy = ({ clock }: Line, today: Day): string => (clock ? promiseWords(clock, '给结果', today) : '接着办，有进展就写在这里')

/** What comes next for the reporter, with its date. */
const nextForReporter: Record<State, (line: Line, today: Day) => Coming | undefined> = {
  submitted: ({ clock }, today) => ({ text: clock ? promiseWords(clock, '答复受不受理', today) : '答复受不受理', detail: '不受理会写明理由，并告诉您该找谁' }),
  returned: () => ({ text: '您补充以后', detail: '接着答复受不受理' }),
  declined: () => undefined,
  accepted: (line, today) => ({ text: `交给承办人，${solvedBy(line, today)}` }),
  assigned: (line, today) => ({ text: `${line.owner?.name ?? '承办人'}签收后办理，${solvedBy(line, today)}` }),
  inProgress: (line, today) => ({ text: solvedBy(line, today), detail: '办完先问您解决了没有' }),
  paused: () => ({ text: '等到了就接着办', detail: '暂停加起来最多 15 个工作日' }),
  resolved: ({ may }) =>
    may.includes('answer') ? { text: '您回答以后', detail: '没解决，接着办；解决了，销号' } : { text: '办公室 2 个工作日内决定', detail: '重新办，或者说明原因' },
  reopened: (line, today) => ({ text: solvedBy(line, today), detail: '办完再问您解决了没有' }),
  explained: () => undefined,
  escalated: () => ({ text: '等市总工会答复', detail: '每 15 个工作日问一次进展' }),
  closed: () => undefined,
  merged: () => ({ text: '同类问题有了结果', detail: '再问您解决了没有' }),
  withdrawn: () => undefined,
}

/** The history as the Timeline shows it, newest first: what comes next, what is now, what was. */
export const timelineOf = (line: Line, reader: Reader, today: Day): Entry[] => {
  const told = joinAssignments(line.timeline, { reader, isConduct: line.isConduct, today })
  const coming = reader === 'reporter' ? nextForReporter[line.state](line, today) : undefined
  return [
    ...(coming ? [{ key: 'next', kind: 'next' as const, ...coming }] : []),
    ...told.map(({ entry, told: { text, detail, isInstruction } }, index): Entry => ({
      key: entry.id,
      kind: isInstruction ? 'instruction' : index === 0 ? 'now' : 'past',
      text,
      date: shortDay(dayOf(entry.at), today),
      ...(detail && { detail }),
    })),
  ]
}
