import { addDays, dayOf, dueDayOf, endOfDay, type Instant } from '@/domain/calendar/day'
import { type Desk, deskOf } from '@/domain/problem/desk'
import type { Handler, Problem } from '@/domain/problem/problem'
import { rateFacts } from '@/domain/review/facts'

/**
 * What the indexes of `problems` look up: worked out from the problem at every write, never read back as truth.
 * A key of an instant ends in the id, so that it is unique and a page can begin after it.
 */
export interface ProblemKeys {
  submitted: string
  reporter: string
  isReporterTurn: boolean
  desk: Desk
  /** The next date that counts for whoever acts next. */
  due: string
  /** Null when the own union shall not see it. */
  union: string | null
  handlers: string[]
  isHandling: boolean
  toSign: string[]
  greenUntil: string | null
  blueOn: string[]
  yellowUntil: string | null
  redSince: string | null
  responseDue: string | null
  isResponseMissed: boolean
  solveDue: string | null
  isSolveMissed: boolean
  verdict: string | null
  isVerdictMissed: boolean
  rating: string | null
  isRatingMissed: boolean
  nextTimerAt: string | null
}

const handling: ReadonlySet<Problem['state']> = new Set(['assigned', 'inProgress', 'paused', 'reopened'])

export const handlerKey = (handler: Handler): string =>
  handler.kind === 'person' ? `person:${handler.personId}` : handler.kind === 'union' ? `union:${handler.unionId}` : `outside:${handler.name}`

/** Under which names a person handles lines: the own, and those of the unions whose chair they are. */
export const handlerKeysOf = ({ _id, unionIds }: { _id: string; unionIds: readonly string[] }): string[] => [
  `person:${_id}`, ...unionIds.map((id) => `union:${id}`),
]

export const reporterKey = ({ reporter }: Problem): string => (reporter.kind === 'person' ? reporter.personId : reporter.key)

const nextDate = (problem: Problem): Instant => {
  switch (problem.state) {
    case 'returned': return problem.supplyDueAt
    case 'resolved': return problem.decisionDueAt ?? problem.answerDueAt
    case 'paused': return problem.resumeAt
    case 'explained': return endOfDay(problem.reviewOn)
    case 'escalated': return problem.lookAgainAt
    default: return problem.light?.lateFrom ?? problem.stateSince
  }
}

/** When the sweep must look again; null when nothing happens by itself. */
const nextTimer = (problem: Problem): Instant | null => {
  switch (problem.state) {
    case 'returned': return problem.supplyDueAt
    case 'paused': return problem.resumeAt
    default: return problem.light && !problem.wasRed ? problem.light.redFrom : null
  }
}

const daysBlue = ({ light }: Problem): string[] => {
  if (!light || light.blueFrom >= light.lateFrom) return []
  const days: string[] = []
  for (let on = dayOf(light.blueFrom); on <= dueDayOf(light.lateFrom); on = addDays(on, 1)) days.push(on)
  return days
}

export const keysOf = (problem: Problem): ProblemKeys => {
  const { id, light } = problem
  const key = (at: Instant | null | undefined): string | null => (at ? `${at}_${id}` : null)
  const { response, solve, verdict, rating } = rateFacts(problem)
  return {
    submitted: `${problem.submittedAt}_${id}`,
    reporter: reporterKey(problem),
    isReporterTurn: problem.state === 'returned' || (problem.state === 'resolved' && problem.decisionDueAt === null),
    desk: deskOf(problem.state),
    due: `${nextDate(problem)}_${id}`,
    union: problem.isHiddenFromUnion ? null : problem.unionId,
    handlers: [problem.owner, ...problem.coOwners].flatMap((handler) => (handler ? [handlerKey(handler)] : [])),
    isHandling: handling.has(problem.state),
    toSign: problem.state === 'assigned' ? [handlerKey(problem.owner)] : [],
    greenUntil: key(light?.blueFrom),
    blueOn: daysBlue(problem),
    yellowUntil: light && light.redFrom > light.lateFrom ? key(light.redFrom) : null,
    redSince: key(light?.redFrom),
    responseDue: key(response?.dueAt),
    isResponseMissed: response !== null && !response.isMet,
    solveDue: key(solve?.dueAt),
    isSolveMissed: solve !== null && !solve.isMet,
    verdict: key(verdict?.at),
    isVerdictMissed: verdict !== null && verdict.answer !== 'solved',
    rating: key(rating?.at),
    isRatingMissed: rating !== null && rating.satisfaction === 'dissatisfied',
    nextTimerAt: nextTimer(problem),
  }
}
