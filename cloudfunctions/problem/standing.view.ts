import type { Calendar } from '@/domain/calendar/workdays'
import { dueDayOf, type Day } from '@/domain/calendar/day'
import type { By, Problem } from '@/domain/problem/problem'
import { heldWorkdays } from '@/domain/problem/problem.deadline'
import type { Facts } from '@/domain/problem/problem.decision'
import { waitsFor } from '@/domain/problem/problem.waiting'
import type { ProblemView } from '@/types/problem.views'

/** Null for the reporter, whom history never names, and for the timer. */
export const nameOf = (by: By): string | null => (by.kind === 'person' ? by.name : null)

type Standing<K extends keyof ProblemView> = Pick<ProblemView, K>

const pauseOf = (problem: Problem, calendar: Calendar): ProblemView['pause'] => {
  if (problem.state !== 'paused') return null
  const { waitingFor, reason, stateSince: since, resumeAt: until } = problem
  return { waitingFor, reason, since, until, mostWorkdays: heldWorkdays(since, until, calendar) }
}

const explanationOf = (problem: Problem): ProblemView['explanation'] => {
  if (problem.state !== 'explained') return null
  const { reason, tried, reviewOn, signedBy, hasObjectedToExplanation: isObjected, objection } = problem
  return { reason, tried, reviewOn, byName: nameOf(signedBy), isObjected, objection }
}

const escalationOf = (problem: Problem, isStaff: boolean): ProblemView['escalation'] => {
  if (problem.state !== 'escalated') return null
  const { reason, stateSince: since, lookAgainAt, looks } = problem
  const shown = isStaff ? looks.map(({ note, at, by }) => ({ words: note, at, byName: nameOf(by) })) : []
  return { reason, since, lookAgainOn: dueDayOf(lookAgainAt), looks: shown }
}

const extensionOf = ({ extension }: Problem, isStaff: boolean): ProblemView['extension'] => {
  if (extension === null || (!isStaff && extension.decision?.isGranted !== true)) return null
  const { workdays, reason, requestedAt: at, decision } = extension
  // The office's note is the house's; the reporter reads the owner's reason.
  return { workdays, reason, at, decision: decision && { ...decision, note: isStaff ? decision.note : '', byName: nameOf(decision.by) } }
}

const endingOf = (problem: Problem): ProblemView['ending'] => {
  if (problem.state === 'withdrawn') return { cause: problem.cause, at: problem.stateSince, reopenUntil: null, reviewerName: null }
  if (problem.state !== 'closed') return null
  const { cause, stateSince: at, reopenUntil, reviewer } = problem
  return { cause, at, reopenUntil, reviewerName: reviewer && nameOf(reviewer) }
}

const refusalOf = (problem: Problem): ProblemView['refusal'] => {
  if (problem.state !== 'declined') return null
  const { reason, turnTo: whereToTurn, isFinal, hasObjected, objectUntil } = problem
  return { reason, whereToTurn, objectUntil: isFinal || hasObjected ? null : objectUntil }
}

type Told =
  | 'waiting' | 'holderName' | 'pause' | 'explanation' | 'escalation' | 'extension' | 'plan' | 'objection' | 'reopened' | 'ending' | 'refusal' | 'answers'
  | 'urgeAgainOn'

/** How the line stands, for whoever may see it. */
export const standingView = (problem: Problem, { calendar, now }: Pick<Facts, 'calendar' | 'now'>, isStaff: boolean, urgeAgainOn: Day | null): Standing<Told> => ({
  waiting: waitsFor(problem, now),
  holderName: problem.owner?.name ?? null,
  pause: pauseOf(problem, calendar),
  explanation: explanationOf(problem),
  escalation: escalationOf(problem, isStaff),
  extension: extensionOf(problem, isStaff),
  plan: problem.plan && { untilOn: problem.plan.untilOn, words: problem.plan.note, at: problem.plan.agreedAt, byName: nameOf(problem.plan.by) },
  objection: problem.state === 'submitted' && problem.objection !== null ? { reason: problem.objection.reason, at: problem.objection.at } : null,
  reopened: problem.state === 'reopened' ? { cause: problem.cause, reason: problem.reason } : null,
  ending: endingOf(problem),
  refusal: refusalOf(problem),
  answers: problem.answers.map(({ by, ...answer }) => ({ ...answer, byName: nameOf(by) })),
  urgeAgainOn,
})
