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

const responseOf = ({ state, clocks, firstResponse }: Problem): RateFacts['response'] => {
  if (firstResponse) return { dueAt: firstResponse.dueAt, isMet: firstResponse.at <= firstResponse.dueAt }
  return state === 'withdrawn' ? null : { dueAt: clocks.accept.dueAt, isMet: false }
}

/** Never resolved and not to be: listed apart. While the clock is held the date has not come. */
const withoutSolving = new Set<Problem['state']>(['declined', 'explained', 'escalated', 'merged', 'withdrawn', 'returned', 'paused'])

const solveOf = ({ state, clocks, firstResolved }: Problem): RateFacts['solve'] => {
  if (state === 'explained' || state === 'escalated' || state === 'merged' || state === 'withdrawn') return null
  if (firstResolved) return { dueAt: firstResolved.dueAt, isMet: firstResolved.at <= firstResolved.dueAt }
  return withoutSolving.has(state) ? null : { dueAt: clocks.solve.dueAt, isMet: false }
}

/** A split pair counts once, as its parent: solved when the child is. */
const verdictOf = (problem: Problem): Verdict | null => {
  if (problem.parentId !== null) return null
  if (problem.state === 'closed' && problem.cause === 'childSolved') return { answer: 'solved', at: problem.stateSince }
  return problem.verdict
}

const ratingOf = ({ answers, parentId }: Problem): RateFacts['rating'] => {
  const rated = answers.filter((answer): answer is Answer & { satisfaction: Satisfaction } => answer.satisfaction !== null)
  const last = parentId === null ? rated[rated.length - 1] : undefined
  return last ? { satisfaction: last.satisfaction, at: last.at } : null
}

export const rateFacts = (problem: Problem): RateFacts =>
  problem.ledger === 'conduct'
    ? none
    : { response: responseOf(problem), solve: solveOf(problem), verdict: verdictOf(problem), rating: ratingOf(problem) }

/** Lines that a rate leaves out, by why; shown beside the rates. */
export type LeftOut = 'explained' | 'escalated' | 'merged' | 'withdrawn' | 'unreached'

export const leftOutOf = (problem: Problem): LeftOut | null => {
  if (problem.ledger === 'conduct') return null
  switch (problem.state) {
    case 'explained':
    case 'escalated':
    case 'merged':
    case 'withdrawn':
      return problem.state
    case 'closed':
      return problem.cause === 'unreached' ? 'unreached' : null
    default:
      return null
  }
}
