import { dueDayOf } from '@/domain/calendar/day'
import type { EventType, ProblemEvent } from '@/domain/problem/problem.events'
import type { Problem } from '@/domain/problem/problem'
import type { TimelineEntry } from '@/types/problem.views'
import { photosOf } from '../lib/files'
import type { HistoryEntry } from './problem.repository'

/** Moves of the house that nobody outside the staff needs to read. */
const internal: ReadonlySet<EventType> = new Set([
  'redNoted', 'datesRecomputed', 'reminderSent', 'lineJoined', 'lineLeft', 'extensionRequested', 'pauseRequested', 'pauseRefused', 'explanationProposed',
  'explanationRefused', 'assignmentRefused', 'ownerBound', 'ownerPressed', 'noticeSigned', 'attemptFailed', 'escalationConsented',
] as EventType[])

/** Machine bookkeeping that not even the staff reads. */
const silent: ReadonlySet<EventType> = new Set(['redNoted', 'datesRecomputed', 'reminderSent'] as EventType[])

/** The words somebody wrote with the move, whatever the event calls them. */
const wordsOf = (event: ProblemEvent): string | null => {
  switch (event.type) {
    case 'problemReturned': return event.question
    case 'problemSupplied': return event.supply.text
    case 'measureAdded': return event.measure.text
    case 'progressAdded': return event.entry.text
    case 'instructionGiven': return event.instruction.text
    case 'ownerPressed': return event.press.text
    case 'problemDeclined': return `${event.reason}。${event.turnTo}`
    case 'answerGiven': return event.answer.words || null
    case 'extensionRequested': return event.extension.reason
    case 'pauseRequested': return event.request.reason
    case 'replyRecorded': return event.reply
    default: {
      const { reason, note } = event as { reason?: string; note?: string }
      return reason || note || null
    }
  }
}

/** File ids of the pictures that came with the move. */
const filesOf = (event: ProblemEvent): readonly string[] => {
  if (event.type === 'progressAdded') return event.entry.photos
  return event.type === 'problemSupplied' ? event.supply.photos : []
}

const answerOf = (event: ProblemEvent): TimelineEntry['answer'] => (event.type === 'answerGiven' ? event.answer.answer : null)

const ownerOf = (event: ProblemEvent): string | null =>
  event.type === 'problemAssigned' || event.type === 'problemReassigned' || event.type === 'replyRecorded' ? event.owner.name : null

/** The date that the move set or confirmed, and the length of the clock it belongs to. */
const dueOf = (event: ProblemEvent, problem: Problem): Pick<TimelineEntry, 'dueOn' | 'workdays'> => {
  if (event.type === 'problemAssigned' || event.type === 'problemAccepted' || event.type === 'problemReopened') {
    const { dueAt, length, extendedWorkdays } = event.clocks.solve ?? problem.clocks.solve
    return { dueOn: dueDayOf(dueAt), workdays: length.unit === 'workdays' ? length.count + extendedWorkdays : null }
  }
  if (event.type === 'problemResolved') return { dueOn: dueDayOf(event.answerDueAt), workdays: null }
  if (event.type === 'problemExplained') return { dueOn: event.reviewOn, workdays: null }
  if (event.type === 'problemReturned') return { dueOn: dueDayOf(event.supplyDueAt), workdays: null }
  return { dueOn: null, workdays: null }
}

/** The history as the viewer may read it, newest first. */
export const timelineOf = async (
  history: readonly HistoryEntry[],
  problem: Problem,
  viewer: { personId: string; isReporter: boolean; isStaff: boolean },
): Promise<TimelineEntry[]> => {
  const shown = history.filter(({ event }) => !(viewer.isStaff ? silent : internal).has(event.type))
  const photos = await photosOf(shown.flatMap(({ event }) => filesOf(event)))
  return shown
    .map(({ _id, at, event }) => ({
      id: _id,
      at,
      event: event.type,
      to: event.to,
      isYours: event.by.kind === 'reporter' ? viewer.isReporter : event.by.kind === 'person' && event.by.personId === viewer.personId,
      byName: event.by.kind === 'person' ? event.by.name : null,
      ownerName: ownerOf(event),
      words: wordsOf(event),
      ...dueOf(event, problem),
      answer: answerOf(event),
      photos: photos.filter(({ fileId }) => filesOf(event).includes(fileId)),
    }))
    .reverse()
}
