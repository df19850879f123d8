import type { Instant } from '../calendar/day'
import type { Answer, Problem, Verdict } from '../problem/problem'
import type { Satisfaction } from '../problem/vocabulary'

/** What one line says to each rate; null where the rate leaves it out. Conduct complaints are in no figure at all. */
export interface RateFacts {
  /** 响应率: answered (accepted, returned, declined or merged) within the accept clock. */
  response: { dueAt: Instant; isMet: boolean } | null
  /** 按时办结率: first resolved by the extended due date. */
  solve: { dueAt: Instant; isMet: boolean } | null
  /** 解决率: the reporter's latest valid answer. */
  verdict: Verdict | null
  /** 满意率: the latest rating. */
  rating: { satisfaction: Satisfaction; at: Instant } | null
}

const none: RateFacts = { response: null, solve: null, verdict: null, rating: null }

/** Withdrawn before its date came, it never had to be answered; withdrawn after, it was not answered in time. */
const isWithdrawnUnanswered = ({ state, stateSince, clocks, firstResponse }: Problem): boolean =>
  state === 'withdrawn' && firstResponse === null && stateSince < clocks.accept.dueAt

const responseOf = (problem: Problem): RateFacts['response'] => {
  const { clocks, firstResponse } = problem
  if (firstResponse) return { dueAt: firstResponse.dueAt, isMet: firstResponse.at <= firstResponse.dueAt }
  return isWithdrawnUnanswered(problem) ? null : { dueAt: clocks.accept.dueAt, isMet: false }
}

/** Never resolved and not to be: listed apart. While the clock is held the date has not come. */
const withoutSolving = new Set<Problem['state']>(['declined', 'explained', 'escalated', 'merged', 'withdrawn', 'returned', 'paused'])

const solveOf = ({ state, clocks, firstResolved }: Problem): RateFacts['solve'] => {
  if (state === 'explained' || state === 'escalated' || state === 'merged' || state === 'withdrawn') return null
  if (firstResolved) return { dueAt: firstResolved.dueAt, isMet: firstResolved.at <= firstResolved.dueAt }
  return withoutSolving.has(state) ? null : { dueAt: clocks.solve.dueAt, isMet: false }
}

const ratingOf = ({ answers }: Problem): RateFacts['rating'] => {
  const rated = answers.filter((answer): answer is Answer & { satisfaction: Satisfaction } => answer.satisfaction !== null)
  const last = rated[rated.length - 1]
  return last ? { satisfaction: last.satisfaction, at: last.at } : null
}

/**
 * A split pair counts once, as its parent, whose answers are the child's too. A line imported from an older ledger counts in
 * no rate: nothing is known of how it was answered and solved.
 */
export const isCounted = ({ ledger, parentId, source }: Problem): boolean => ledger === 'general' && parentId === null && source !== 'import'

export const rateFacts = (problem: Problem): RateFacts =>
  isCounted(problem)
    ? { response: responseOf(problem), solve: solveOf(problem), verdict: problem.verdict, rating: ratingOf(problem) }
    : none

/**
 * Lines that a rate leaves out, by why; shown beside the rates. 响应率: `unanswered` (withdrawn before anybody had to answer).
 * 解决率: `unreached`, and `unknown` (不了解), while no valid answer was ever given. 按时办结率: the others.
 */
export type LeftOut = 'explained' | 'escalated' | 'merged' | 'withdrawn' | 'declined' | 'unreached' | 'unknown' | 'unanswered'

const leftOutOfSolving = ({ state }: Problem): LeftOut[] => {
  switch (state) {
    case 'explained':
    case 'escalated':
    case 'merged':
    case 'withdrawn':
    case 'declined':
      return [state]
    default:
      return []
  }
}

const leftOutOfResolution = (problem: Problem): LeftOut[] => {
  if (problem.verdict !== null) return []
  if (problem.state === 'closed' && problem.cause === 'unreached') return ['unreached']
  return problem.answers.some(({ answer }) => answer === 'unknown') ? ['unknown'] : []
}

export const leftOutsOf = (problem: Problem): LeftOut[] =>
  isCounted(problem)
    ? [...leftOutOfSolving(problem), ...leftOutOfResolution(problem), ...(isWithdrawnUnanswered(problem) ? (['unanswered'] as const) : [])]
    : []
