import { type Day, dayOf, dueDayOf } from '@/domain/calendar/day'
import type { State } from '@/domain/problem/vocabulary'
import { shortDay } from '@/src/lib/format'
import type { TimelineEntry as Entry } from '@/src/components'
import type { ProblemView, TimelineEntry } from '@/types/problem.views'
import { leftWords, promiseWords } from './clock-words'
import { lookAgainWords } from './standing-words'
import { type Listener, toldOf, type Told } from './timeline-words'
import type { Reader } from './words'

type Line = Pick<ProblemView, 'timeline' | 'state' | 'clock' | 'isConduct' | 'owner' | 'may' | 'waiting' | 'pause' | 'escalation' | 'main' | 'child'>

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

const solvedBy = ({ clock }: Pick<Line, 'clock'>, today: Day): string => (clock ? promiseWords(clock, '给结果', today) : '接着办，有进展就写在这里')

/** 还有 3 个工作日; past the date the sentence above says by how much. */
const left = ({ clock }: Pick<Line, 'clock'>): string | undefined => (clock && clock.left.kind !== 'over' ? leftWords(clock.left) : undefined)

const join = (...parts: (string | undefined)[]): string | undefined => parts.filter(Boolean).join('。') || undefined

const coming = (text: string, detail?: string): Coming => ({ text, ...(detail && { detail }) })

/** 办公室最晚 6月18日决定: the date of what the line waits for. */
const decidedBy = ({ waiting, isConduct }: Line, today: Day): string => {
  const until = waiting[0]?.until
  const office = isConduct ? '监督组' : '办公室'
  return until ? `${office}最晚 ${shortDay(dueDayOf(until), today)}决定` : `等${office}决定`
}

/** What comes next for the reporter: who must act, by when, and how long that still is. */
const nextForReporter: Record<State, (line: Line, today: Day) => Coming | undefined> = {
  submitted: (line, today) =>
    coming(line.clock ? promiseWords(line.clock, '答复受不受理', today) : '答复受不受理', join(left(line), '不受理会写明理由，并告诉您该找谁')),
  returned: () => coming('您补充以后', '接着答复受不受理'),
  declined: () => undefined,
  accepted: (line, today) => coming(`交给承办人，${solvedBy(line, today)}`, left(line)),
  assigned: (line, today) => coming(`${line.owner?.name ?? '承办人'}签收后办理，${solvedBy(line, today)}`, left(line)),
  inProgress: (line, today) => coming(solvedBy(line, today), join(left(line), '办完先问您解决了没有')),
  paused: ({ pause }, today) =>
    coming('等到了就接着办', pause ? `最晚 ${shortDay(dueDayOf(pause.until), today)}接着办，最多 ${pause.mostWorkdays} 个工作日` : undefined),
  resolved: (line, today) =>
    line.may.includes('answer') ? coming('您回答以后', '没解决，接着办；解决了，销号') : coming(decidedBy(line, today), '重新办，或者说明原因'),
  reopened: (line, today) =>
    line.child ? coming('等另立的那件办完', '那件您答“已解决”，这件一起销号') : coming(solvedBy(line, today), join(left(line), '办完再问您解决了没有')),
  explained: () => undefined,
  escalated: ({ escalation }, today) =>
    coming('等市总工会答复', escalation ? lookAgainWords(escalation, today) : undefined),
  closed: () => undefined,
  merged: ({ main, may }, today) =>
    may.includes('answer') ? coming('您回答以后', '没解决，拿出来单独办') : coming(main?.clock ? `一起办的那件${solvedBy(main, today)}` : '一起办的那件有了结果', '再单独问您解决了没有'),
  withdrawn: () => undefined,
}

/** The history as the Timeline shows it, newest first: what comes next, what is now, what was. */
export const timelineOf = (line: Line, reader: Reader, today: Day): Entry[] => {
  const told = joinAssignments(line.timeline, { reader, isConduct: line.isConduct, today })
  const next = reader === 'reporter' ? nextForReporter[line.state](line, today) : undefined
  return [
    ...(next ? [{ key: 'next', kind: 'next' as const, ...next }] : []),
    ...told.map(({ entry, told: { text, detail, isInstruction } }, index): Entry => ({
      key: entry.id,
      kind: isInstruction ? 'instruction' : index === 0 ? 'now' : 'past',
      text,
      date: shortDay(dayOf(entry.at), today),
      ...(detail && { detail }),
    })),
  ]
}
