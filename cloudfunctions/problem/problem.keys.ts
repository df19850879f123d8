import { addDays, dayOf, dueDayOf, endOfDay, type Instant } from '@/domain/calendar/day'
import { calendarMark } from '@/domain/calendar/mark'
import type { Calendar } from '@/domain/calendar/workdays'
import { type Decider, decisionsComing } from '@/domain/problem/decisions'
import { type Desk, deskOf } from '@/domain/problem/desk'
import type { Problem } from '@/domain/problem/problem'
import { transitionOf } from '@/domain/problem/problem.transitions'
import { nextPress } from '@/domain/problem/pressing'
import { nextTimer } from '@/domain/problem/timer'
import { rateFacts } from '@/domain/review/facts'
import type { Rules } from '../lib/rules'
import { blueToken, facetsOf, handlerKey, litFacetsOf } from './ledger/facets'

export { handlerKey } from './ledger/facets'

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
  /** Every combination the ledger can be narrowed by; of the lines whose clock runs once more for their lights. */
  facets: string[]
  lit: string[]
  greenUntil: string | null
  /** A day and a combination. */
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
  /** From when on a decision of the office waits, or a leader's (an objection to a refusal is either's). */
  officeDecision: string | null
  leaderDecision: string | null
  /** From when on supervision's next step of the ladder is due. */
  pressDue: string | null
  /** When the sweep must look again; null when nothing happens by itself. */
  nextTimerAt: string | null
  /** The mark of the calendar its dates were counted by; null when none matters any more. */
  countedBy: string | null
}

const handling: ReadonlySet<Problem['state']> = new Set(['assigned', 'inProgress', 'paused', 'reopened'])

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

/** The first of the decisions that wait, or will, for the office or for a leader. */
const decisionSince = (problem: Problem, calendar: Calendar, deciders: readonly Decider[]): Instant | null =>
  decisionsComing(problem, calendar).filter(({ by }) => deciders.includes(by)).map(({ since }) => since).sort()[0] ?? null

/** When supervision is offered the next step of the ladder. */
const supervisionPressAt = (problem: Problem, { calendar, clockTable }: Rules): Instant | null => {
  const press = nextPress(problem, calendar, clockTable)
  return press?.by === 'supervision' ? press.at : null
}

const daysBlue = ({ light }: Problem): string[] => {
  if (!light || light.blueFrom >= light.lateFrom) return []
  const days: string[] = []
  for (let on = dayOf(light.blueFrom); on <= dueDayOf(light.lateFrom); on = addDays(on, 1)) days.push(on)
  return days
}

/** `now`: the moment of the write, from which on the timer's next turn is looked for. */
export const keysOf = (problem: Problem, rules: Rules, now: Instant): ProblemKeys => {
  const { id, light } = problem
  const { calendar, clockTable } = rules
  const lit = litFacetsOf(problem)
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
    facets: facetsOf(problem),
    lit,
    greenUntil: key(light?.blueFrom),
    blueOn: daysBlue(problem).flatMap((day) => lit.map((token) => blueToken(day, token))),
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
    officeDecision: key(decisionSince(problem, calendar, ['office', 'anotherOffice'])),
    leaderDecision: key(decisionSince(problem, calendar, ['leader', 'anotherOffice'])),
    pressDue: key(supervisionPressAt(problem, rules)),
    nextTimerAt: key(nextTimer(problem, calendar, clockTable, now)?.at),
    countedBy: key(transitionOf('recompute').from?.includes(problem.state) ? calendarMark(calendar) : null),
  }
}
