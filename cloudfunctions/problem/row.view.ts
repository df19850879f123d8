import { dayOf, dueDayOf, type Instant } from '@/domain/calendar/day'
import { type Calendar, workdaysBetween } from '@/domain/calendar/workdays'
import { maskNumbers } from '@/domain/people/masking'
import { decisionsWaiting } from '@/domain/problem/decisions'
import type { Problem } from '@/domain/problem/problem'
import type { Actor } from '@/domain/problem/problem.decision'
import { isChair, isCoOwner, isOwner } from '@/domain/problem/problem.policy'
import type { LedgerRow, MineRow, Receipt } from '@/types/problem.views'
import { maySeeAll } from '../people/scope'
import { clockView, dueView } from './clock.view'

const summaryOf = ({ id, number, title, category, state, submittedAt }: Problem) => ({ id, number, title, category, state, submittedAt })

/** Until when the reporter may supply or answer, when it is their turn; somebody merged answers when the main line is resolved. */
export const yourTurnUntil = (problem: Problem, main: Problem | null = null): Instant | null => {
  if (problem.state === 'merged') {
    const hasAnswered = problem.verdict !== null && problem.verdict.at >= problem.stateSince
    return main?.state === 'resolved' && !hasAnswered ? main.answerDueAt : null
  }
  if (problem.state === 'returned') return problem.supplyDueAt
  if (problem.state === 'resolved' && problem.decisionDueAt === null) return problem.answerDueAt
  return null
}

/** 等您补充 is counted in working days: those left after today, 0 on the last one. */
export const yourTurnWorkdays = (problem: Problem, calendar: Calendar, now: Instant): number | null =>
  problem.state === 'returned' ? Math.max(0, workdaysBetween(calendar, dayOf(now), dueDayOf(problem.supplyDueAt))) : null

const ended = new Set<Problem['state']>(['closed', 'merged', 'withdrawn', 'declined'])

const nameOrNull = (name: string): string | null => (name === '' ? null : name)

const resolutionOf = (problem: Problem): string | null => (problem.state === 'resolved' ? problem.note : null)

/** `main`: of a merged line, whose progress is its own. */
export const mineRow = (problem: Problem, calendar: Calendar, now: Instant, main: Problem | null = null): MineRow => ({
  ...summaryOf(problem),
  holderName: (main ?? problem).owner?.name ?? null,
  clock: clockView(main ?? problem, calendar, now),
  yourTurnUntil: yourTurnUntil(problem, main),
  yourTurnWorkdays: yourTurnWorkdays(problem, calendar, now),
  endedAt: ended.has(problem.state) ? problem.stateSince : null,
  endedBy: problem.state === 'closed' || problem.state === 'withdrawn' ? problem.cause : null,
  answer: problem.answers.at(-1)?.answer ?? null,
  resolution: resolutionOf(main ?? problem),
})

/** A chair who sees the line only through 小三级. */
export const isOnlyCovered = (problem: Problem, actor: Actor): boolean =>
  !maySeeAll(actor) && !isChair(actor, problem) && !isOwner(actor, problem) && !isCoOwner(actor, problem) &&
  problem.unionId !== null && (actor.coveredUnionIds ?? []).includes(problem.unionId)

const lastProgress = ({ progress, measures }: Problem): LedgerRow['lastProgress'] => {
  const entries = [...progress, ...measures].sort((a, b) => (a.at < b.at ? 1 : -1))
  const last = entries[0]
  return last ? { at: last.at, words: maskNumbers(last.text) } : null
}

/** `viewer`: whose list it stands in. */
export const ledgerRow = (problem: Problem, calendar: Calendar, now: Instant, viewer?: Actor): LedgerRow => ({
  ...summaryOf(problem),
  title: maskNumbers(problem.title),
  version: problem.version,
  purpose: problem.purpose,
  urgency: problem.urgency,
  unionName: nameOrNull(problem.unionName),
  holderName: problem.owner?.name ?? null,
  isYours: viewer !== undefined && isOwner(viewer, problem),
  isCovered: viewer !== undefined && isOnlyCovered(problem, viewer),
  decisions: decisionsWaiting(problem, calendar, now).map(({ kind }) => kind),
  clock: clockView(problem, calendar, now),
  lastProgress: lastProgress(problem),
  answer: problem.verdict?.answer ?? null,
  satisfaction: problem.answers.at(-1)?.satisfaction ?? null,
})

export const receiptOf = (problem: Problem, calendar: Calendar): Receipt => ({
  ...summaryOf(problem),
  unionName: nameOrNull(problem.unionName),
  anonymity: problem.anonymity,
  accept: dueView(problem.clocks.accept, calendar),
  solve: dueView(problem.clocks.solve, calendar),
})
