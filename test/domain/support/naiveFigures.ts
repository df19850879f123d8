import type { Instant } from '@/domain/calendar/day'
import type { Problem } from '@/domain/problem/problem'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import type { PeriodFigures } from '@/domain/review/summary'
import { naiveLight } from './naiveLight'

/**
 * The figures worked out a second time: from the histories alone, line by line, as the rules read, with none of the code
 * that keeps the counters.
 */
interface Line {
  isChild: boolean
  isConduct: boolean
  submittedAt: Instant
  state: string
  stateSince: Instant
  acceptDueAt: Instant
  answeredAt: Instant | null
  answeredDueAt: Instant
  solveDueAt: Instant
  resolvedAt: Instant | null
  resolvedDueAt: Instant
  verdict: { answer: string; at: Instant } | null
  rating: { satisfaction: string; at: Instant } | null
  saidUnknown: boolean
  isUnreached: boolean
}

const responses = ['problemAccepted', 'problemReturned', 'problemDeclined', 'problemMerged', 'problemHandedUp']

const fold = (events: readonly ProblemEvent[]): Line => {
  const first = events[0]
  if (first?.type !== 'problemSubmitted') throw new Error('a history begins with the submission')
  const { submission } = first
  const line: Line = {
    isChild: submission.parentId !== null, isConduct: submission.ledger === 'conduct', submittedAt: first.at, state: 'submitted', stateSince: first.at,
    acceptDueAt: submission.accept.dueAt, answeredAt: null, answeredDueAt: '', solveDueAt: submission.solve.dueAt, resolvedAt: null, resolvedDueAt: '',
    verdict: null, rating: null, saidUnknown: false, isUnreached: false,
  }
  for (const event of events) {
    if (line.answeredAt === null && responses.includes(event.type)) Object.assign(line, { answeredAt: event.at, answeredDueAt: line.acceptDueAt })
    if (line.resolvedAt === null && event.type === 'problemResolved') Object.assign(line, { resolvedAt: event.at, resolvedDueAt: line.solveDueAt })
    if (event.clocks.accept) line.acceptDueAt = event.clocks.accept.dueAt
    if (event.clocks.solve) line.solveDueAt = event.clocks.solve.dueAt
    if (event.type === 'answerGiven') {
      const { answer, satisfaction, at } = event.answer
      if (answer === 'unknown') line.saidUnknown = true
      else line.verdict = { answer, at }
      if (answer === 'solved') line.isUnreached = false
      if (satisfaction !== null) line.rating = { satisfaction, at }
    }
    if (event.type === 'problemReopened' && event.cause === 'reporter') line.verdict = { answer: 'unsolved', at: event.at }
    if (event.type === 'problemClosed') line.isUnreached = event.cause === 'unreached'
    if (event.to !== event.from) Object.assign(line, { state: event.to, stateSince: event.at })
  }
  return line
}

const shanghai = (at: Instant): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10)
const dueOn = (at: Instant): string => shanghai(new Date(Date.parse(at) - 1).toISOString())

export const naiveFigures = (histories: Iterable<readonly ProblemEvent[]>, period: { from: string; to: string }, now: Instant): PeriodFigures => {
  const isIn = (on: string) => period.from <= on && on <= period.to
  const lines = [...histories].map(fold).filter(({ isChild, isConduct }) => !isChild && !isConduct)
  const rate = <T>(cases: T[], good: (one: T) => boolean) => ({ numerator: cases.filter(good).length, denominator: cases.length })
  const answered = lines.filter((line) => {
    if (line.answeredAt !== null) return line.answeredDueAt <= now && isIn(dueOn(line.answeredDueAt))
    return (line.state !== 'withdrawn' || line.stateSince >= line.acceptDueAt) && line.acceptDueAt <= now && isIn(dueOn(line.acceptDueAt))
  })
  const leftOutOfSolving = ['explained', 'escalated', 'merged', 'withdrawn', 'declined']
  const solving = lines.filter((line) => {
    if (['explained', 'escalated', 'merged', 'withdrawn'].includes(line.state)) return false
    if (line.resolvedAt !== null) return line.resolvedDueAt <= now && isIn(dueOn(line.resolvedDueAt))
    return !['declined', 'returned', 'paused'].includes(line.state) && line.solveDueAt <= now && isIn(dueOn(line.solveDueAt))
  })
  const leftOut: Record<string, number> = {}
  const leave = (why: string) => { leftOut[why] = (leftOut[why] ?? 0) + 1 }
  for (const line of lines.filter(({ stateSince }) => isIn(shanghai(stateSince)))) {
    if (leftOutOfSolving.includes(line.state)) leave(line.state)
    if (line.state === 'withdrawn' && line.answeredAt === null && line.stateSince < line.acceptDueAt) leave('unanswered')
    if (line.verdict === null && line.state === 'closed' && line.isUnreached) leave('unreached')
    else if (line.verdict === null && line.saidUnknown) leave('unknown')
  }
  return {
    submitted: lines.filter(({ submittedAt }) => isIn(shanghai(submittedAt))).length,
    response: rate(answered, (line) => line.answeredAt !== null && line.answeredAt <= line.answeredDueAt),
    resolution: rate(lines.flatMap(({ verdict }) => (verdict && isIn(shanghai(verdict.at)) ? [verdict] : [])), ({ answer }) => answer === 'solved'),
    satisfaction: rate(lines.flatMap(({ rating }) => (rating && isIn(shanghai(rating.at)) ? [rating] : [])), ({ satisfaction }) => satisfaction !== 'dissatisfied'),
    onTime: rate(solving, (line) => line.resolvedAt !== null && line.resolvedAt <= line.resolvedDueAt),
    leftOut,
  }
}

/** Lights one by one. A parent that waits for its child shows none. */
export const naiveLights = (problems: Iterable<Problem>, now: Instant): Record<string, number> => {
  const counts: Record<string, number> = { green: 0, blue: 0, yellow: 0, red: 0 }
  for (const problem of problems) {
    if (problem.state === 'reopened' && problem.child !== null) continue
    const light = naiveLight(problem, Date.parse(now))
    if (light !== null) counts[light] = (counts[light] ?? 0) + 1
  }
  return counts
}

/** By kind what was reported, and how many are struck off, once more from the histories alone. */
export const naiveCounts = (histories: Iterable<readonly ProblemEvent[]>, period: { from: string; to: string }): { kinds: Record<string, number>; closed: number } => {
  const isIn = (at: Instant) => period.from <= shanghai(at) && shanghai(at) <= period.to
  const counts = { kinds: {} as Record<string, number>, closed: 0 }
  for (const events of histories) {
    const { isChild, isConduct, submittedAt, state, stateSince } = fold(events)
    if (isChild || isConduct) continue
    let category = ''
    for (const event of events) {
      if (event.type === 'problemSubmitted') category = event.submission.category
      if ('classification' in event) category = event.classification.category
    }
    if (isIn(submittedAt)) counts.kinds[category] = (counts.kinds[category] ?? 0) + 1
    if (state === 'closed' && isIn(stateSince)) counts.closed += 1
  }
  return counts
}

/** Month by month what was reported and what is struck off, once more from the histories alone. */
export const naiveMonths = (histories: Iterable<readonly ProblemEvent[]>, months: readonly string[]): { month: string; submitted: number; closed: number }[] => {
  const lines = [...histories].map(fold).filter(({ isChild, isConduct }) => !isChild && !isConduct)
  return months.map((month) => ({
    month,
    submitted: lines.filter(({ submittedAt }) => shanghai(submittedAt).startsWith(month)).length,
    closed: lines.filter(({ state, stateSince }) => state === 'closed' && shanghai(stateSince).startsWith(month)).length,
  }))
}
