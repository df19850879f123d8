import type { EventType, ProblemEvent } from '@/domain/problem/problem.events'
import type { Problem } from '@/domain/problem/problem'
import type { TimelineEntry } from '@/types/problem.views'
import { picturesFor } from '../content/pictures'
import type { HistoryEntry } from './problem.repository'
import { toldOf } from './timeline.words'

/** Who reads. */
export interface Viewer {
  personId: string
  isReporter: boolean
  isStaff: boolean
}

/** Machine bookkeeping that not even the staff reads. */
const silent: readonly EventType[] = ['redNoted', 'datesRecomputed', 'reminderSent']

/** Moves of the house that nobody outside the staff needs to read. */
const internal: ReadonlySet<EventType> = new Set([
  ...silent, 'lineJoined', 'lineLeft', 'mergeRedirected', 'extensionRequested', 'pauseRequested', 'pauseRefused', 'explanationProposed',
  'explanationRefused', 'assignmentRefused', 'ownerBound', 'ownerPressed', 'noticeSigned', 'attemptFailed', 'escalationConsented', 'escalationLookedAt',
] as EventType[])

/** What somebody merged into another line reads of that line: its progress, and nothing its reporter said. */
const progress: ReadonlySet<EventType> = new Set([
  'problemAccepted', 'problemAssigned', 'problemReassigned', 'problemSigned', 'measureAdded', 'measureCompleted', 'progressAdded', 'extensionDecided',
  'problemPaused', 'problemResumed', 'problemResolved', 'problemReopened', 'problemExplained', 'problemEscalated', 'replyRecorded', 'problemClosed',
] as EventType[])

const isShown = ({ event }: HistoryEntry, isStaff: boolean): boolean => {
  if (isStaff) return !silent.includes(event.type)
  // A refused extension changes nothing for the reporter.
  return !internal.has(event.type) && !(event.type === 'extensionDecided' && !event.decision.isGranted)
}

/** File ids of the pictures that came with the move. */
const filesOf = (event: ProblemEvent): readonly string[] => {
  if (event.type === 'progressAdded') return event.entry.photos
  return event.type === 'problemSupplied' ? event.supply.photos : []
}

const isBy = ({ by }: ProblemEvent, viewer: Viewer): boolean =>
  by.kind === 'reporter' ? viewer.isReporter : by.kind === 'person' && by.personId === viewer.personId

/** The history as the viewer may read it, newest first. */
export const timelineOf = async (history: readonly HistoryEntry[], problem: Problem, viewer: Viewer): Promise<TimelineEntry[]> => {
  const shown = history.filter((entry) => isShown(entry, viewer.isStaff))
  const isConduct = problem.ledger === 'conduct'
  const [own, others] = [true, false].map((isOwn) => shown.filter(({ event }) => isBy(event, viewer) === isOwn).flatMap(({ event }) => filesOf(event)))
  const photos = (await Promise.all([picturesFor(own!, { isAuthor: true, isConduct }), picturesFor(others!, { isConduct })])).flat()
  return shown
    .map(({ _id, at, event }) => ({
      id: _id,
      at,
      event: event.type,
      to: event.to,
      isYours: isBy(event, viewer),
      byName: event.by.kind === 'person' ? event.by.name : null,
      ...toldOf(event, problem, viewer.isStaff),
      photos: photos.filter(({ fileId }) => filesOf(event).includes(fileId)),
    }))
    .reverse()
}

/** The words of a move that only its own reporter and the staff may read. */
const isReportersWord = ({ by, type }: ProblemEvent): boolean => by.kind === 'reporter' || type === 'problemReopened'

/** The main line's progress since this one was merged into it. Its ids are not the main line's: they would lead to it. */
export const mainTimeline = async (history: readonly HistoryEntry[], line: Problem, main: Problem, viewer: Viewer): Promise<TimelineEntry[]> => {
  const since = history.filter(({ at, event }) => at >= line.stateSince && progress.has(event.type))
  const entries = await timelineOf(since, main, { ...viewer, isReporter: false, isStaff: false })
  const closed = new Set(since.filter(({ event }) => isReportersWord(event)).map(({ _id }) => _id))
  return entries.map((entry, at) => ({ ...entry, id: `main-${entries.length - at}`, words: closed.has(entry.id) ? null : entry.words }))
}
