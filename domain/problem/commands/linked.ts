import { addDays, endOfDay, type Instant } from '../../calendar/day'
import type { Answer, Problem } from '../problem'
import { holdClock, releaseClock, stopClock } from '../problem.deadline'
import type { Draft } from '../problem.events'
import { freshSolveClock, type Given, type Happens } from './rule'

/** The lines merged into this one, which the caller must hand in: an unfinished merge would leave somebody behind. */
export const mergedLines = (problem: Problem, { facts }: Given): Problem[] => {
  const lines = facts.mergedInto ?? []
  const missing = problem.mergedIds.filter((id) => !lines.some((line) => line.id === id))
  if (missing.length > 0) throw new Error(`facts.mergedInto lacks ${missing.join(', ')}`)
  return lines.filter(({ id }) => problem.mergedIds.includes(id))
}

/** When the main line ends without being solved, those merged into it go their own way again. */
export const releaseMerged = (problem: Problem, given: Given): Happens['others'] =>
  mergedLines(problem, given).map((line) => ({
    problem: line,
    drafts: [{ type: 'problemUnmerged', reason: '', clocks: { solve: releaseClock(line.clocks.solve, given.now, given.calendar) } }],
  }))

type News = { kind: 'answered'; answer: Answer } | { kind: 'ended' } | { kind: 'reopened'; reason: string }

/**
 * What a child's fate means for the line it was split from, which waits for it: the pair counts once, so the child's
 * answers are the parent's too, 已解决 closes it, any other ending lets its clock go on, and
 * a reopened child reopens it.
 */
export const tellParent = (child: Problem, given: Given, news: News): Happens['others'] => {
  if (child.parentId === null) return []
  const { now, calendar, facts } = given
  const parent = facts.parent ?? null
  if (parent === null || parent.id !== child.parentId) throw new Error(`facts.parent of ${child.id} is missing`)
  const waits = parent.state === 'reopened' && parent.child?.id === child.id
  const drafts: Draft[] = []
  if (news.kind === 'reopened' && parent.state === 'closed' && parent.cause === 'childSolved') {
    const clocks = { solve: holdClock(freshSolveClock(parent, given), now) }
    drafts.push({ type: 'problemReopened', cause: 'reporter', reason: news.reason, child: { id: child.id, number: child.number }, clocks })
  }
  if (news.kind === 'answered' && waits) {
    drafts.push({ type: 'answerGiven', answer: news.answer, decisionDueAt: null })
    if (news.answer.answer === 'solved') {
      const clocks = { solve: stopClock(parent.clocks.solve, now) }
      drafts.push({ type: 'problemClosed', cause: 'childSolved', isReviewed: false, reopenUntil: untilReopening(given), note: '', clocks })
    }
  }
  if (news.kind === 'ended' && waits) {
    drafts.push({ type: 'childEnded', clocks: { solve: releaseClock(parent.clocks.solve, now, calendar) } })
  }
  return drafts.length === 0 ? [] : [{ problem: parent, drafts }]
}

/** A closed line may be reopened, and a late answer still counts, until 24:00 of that day. */
export const untilReopening = ({ today, table }: Given): Instant => endOfDay(addDays(today, table.reopenDays))
