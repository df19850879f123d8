import type { Calendar } from '@/domain/calendar/workdays'
import type { Instant } from '@/domain/calendar/day'
import type { Problem } from '@/domain/problem/problem'
import type { LedgerRow, MineRow, Receipt } from '@/types/problem.views'
import { clockView, dueView } from './clock.view'

const summaryOf = ({ id, number, title, category, state, submittedAt }: Problem) => ({ id, number, title, category, state, submittedAt })

/** Until when the reporter may supply or answer, when it is their turn. */
export const yourTurnUntil = (problem: Problem): Instant | null => {
  if (problem.state === 'returned') return problem.supplyDueAt
  if (problem.state === 'resolved' && problem.decisionDueAt === null) return problem.answerDueAt
  return null
}

const ended = new Set<Problem['state']>(['closed', 'merged', 'withdrawn', 'declined'])

const nameOrNull = (name: string): string | null => (name === '' ? null : name)

export const mineRow = (problem: Problem, calendar: Calendar, now: Instant): MineRow => ({
  ...summaryOf(problem),
  holderName: problem.owner?.name ?? null,
  clock: clockView(problem, calendar, now),
  yourTurnUntil: yourTurnUntil(problem),
  endedAt: ended.has(problem.state) ? problem.stateSince : null,
  answer: problem.answers.at(-1)?.answer ?? null,
  resolution: problem.state === 'resolved' ? problem.note : null,
})

const lastProgress = ({ progress, measures }: Problem): LedgerRow['lastProgress'] => {
  const entries = [...progress, ...measures].sort((a, b) => (a.at < b.at ? 1 : -1))
  const last = entries[0]
  return last ? { at: last.at, words: last.text } : null
}

export const ledgerRow = (problem: Problem, calendar: Calendar, now: Instant): LedgerRow => ({
  ...summaryOf(problem),
  version: problem.version,
  purpose: problem.purpose,
  urgency: problem.urgency,
  unionName: nameOrNull(problem.unionName),
  holderName: problem.owner?.name ?? null,
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
