import { attemptDays, hasPhone } from '../attempts'
import type { Problem, ProblemIn } from '../problem'
import { holdClock, startClock, stopClock } from '../problem.deadline'
import type { Draft, Submission } from '../problem.events'
import { isInvolved } from '../problem.policy'
import { tellParent, untilReopening } from './linked'
import { freshSolveClock, happens, isBlank, refused, type Given, type Refused, type Rules } from './rule'

/** A second 未解决 waits for the office's decision; the rest of a follow-up for an office member who is not the owner. */
const notReviewable = (problem: ProblemIn<'resolved'>, { actor, right }: Given): Refused | null => {
  if (problem.decisionDueAt !== null) return refused('officeDecides')
  return right !== 'timer' && isInvolved(actor, problem) ? refused('notByOwner') : null
}

const closedBy = (problem: Problem, cause: 'unreached' | 'unknown', note: string, given: Given) => {
  const draft: Draft = { type: 'problemClosed', cause, isReviewed: true, note, reopenUntil: untilReopening(given) }
  return { drafts: [draft], others: tellParent(problem, given, { kind: 'ended' }) }
}

const childOf = (problem: Problem, id: string, number: string, title: string, description: string, given: Given): Submission => {
  const { now, calendar } = given
  const { ledger, category, purpose, difficulty, urgency, unionId, unionName, place, anonymity, isHiddenFromUnion } = problem
  const { reporter, onBehalfOf, contactPhone, source, visitId, conduct } = problem
  const solve = freshSolveClock(problem, given)
  return {
    id, number, title, description, ledger, category, purpose, difficulty, urgency, unionId, unionName, place, anonymity, isHiddenFromUnion,
    reporter, onBehalfOf, contactPhone, source, visitId, conduct, photos: [], parentId: problem.id, solve,
    accept: stopClock(startClock(now, problem.clocks.accept.length, calendar), now),
  }
}

/** After the owner says it is solved: calling back, closing what nobody answered, splitting, reopening. */
export const closing: Rules<'recordAttempt' | 'closeUnreached' | 'closeUnknown' | 'decideUnsolved' | 'split' | 'reopen'> = {
  recordAttempt: ({ channel, note = '' }, problem, given) => {
    const { now, by, right } = given
    const no = notReviewable(problem, given)
    if (no !== null) return no
    if (now < problem.answerDueAt) return refused('tooEarly', { from: problem.answerDueAt })
    const canCall = hasPhone(problem)
    if (channel === 'phone' && (!canCall || right === 'timer')) return refused('nobodyToCall')
    // In-app notices stand for the calls only where nobody can be called.
    if (channel === 'inApp' && canCall) return refused('callInstead')
    return happens({ type: 'attemptFailed', attempt: { channel, note, at: now, by } })
  },
  closeUnreached: ({ note = '' }, problem, given) => {
    const no = notReviewable(problem, given)
    if (no !== null) return no
    if (given.now < problem.answerDueAt) return refused('tooEarly', { from: problem.answerDueAt })
    const days = attemptDays(problem, given.calendar)
    return days.length < 2 ? refused('attemptsMissing', { days }) : closedBy(problem, 'unreached', note, given)
  },
  closeUnknown: ({ note = '' }, problem, given) => {
    const no = notReviewable(problem, given)
    if (no !== null) return no
    return problem.unknownCount < 2 ? refused('tooEarly') : closedBy(problem, 'unknown', note, given)
  },
  decideUnsolved: ({ outcome, reason, tried = '', reviewOn }, problem, given) => {
    if (problem.decisionDueAt === null) return refused('nothingToDecide')
    if (isBlank(reason)) return refused('reasonMissing')
    if (outcome === 'reopened') {
      return happens({ type: 'problemReopened', cause: 'decision', reason, child: null, clocks: { solve: freshSolveClock(problem, given) } })
    }
    if (reviewOn === undefined || reviewOn <= given.today) return refused('reviewDateMissing')
    return happens({ type: 'problemExplained', reason, tried, reviewOn, signedBy: given.by })
  },
  split: ({ childId, childNumber, title, description }, problem, given) => {
    if (problem.parentId !== null) return refused('isChild')
    if (problem.cause !== 'partly') return refused('onlyAfterPartly')
    const submission = childOf(problem, childId, childNumber, title, description, given)
    const { category, purpose, difficulty, urgency } = submission
    const accepted: Draft = { type: 'problemAccepted', classification: { category, purpose, difficulty, urgency, title } }
    return {
      drafts: [
        { type: 'problemSplit', child: { id: childId, number: childNumber }, clocks: { solve: holdClock(problem.clocks.solve, given.now) } },
      ],
      others: [{ problem: null, drafts: [{ type: 'problemSubmitted', submission }, accepted] }],
    }
  },
  reopen: ({ reason }, problem, given) => {
    if (problem.hasReopened) return refused('onlyOnce')
    if (given.now >= problem.reopenUntil) return refused('tooLate', { until: problem.reopenUntil })
    if (isBlank(reason)) return refused('reasonMissing')
    return {
      drafts: [{ type: 'problemReopened', cause: 'reporter', reason, child: null, clocks: { solve: freshSolveClock(problem, given) } }],
      others: tellParent(problem, given, { kind: 'reopened', reason }),
    }
  },
}
