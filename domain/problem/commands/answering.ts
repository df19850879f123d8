import type { Answer, Problem, ProblemIn } from '../problem'
import type { CommandOf } from '../problem.commands'
import { workdaysAfter } from '../problem.deadline'
import type { Draft } from '../problem.events'
import { isInvolved } from '../problem.policy'
import { tellParent, untilReopening } from './linked'
import { freshSolveClock, happens, refused, type Given, type Outcome, type Refused, type Rules } from './rule'

const gave = (answer: Answer, decisionDueAt: string | null = null): Draft => ({ type: 'answerGiven', answer, decisionDueAt })

const reopened = (problem: Problem, cause: 'partly' | 'unsolved', answer: Answer, given: Given): Draft => ({
  type: 'problemReopened', cause, reason: answer.words, child: null, clocks: { solve: freshSolveClock(problem, given) },
})

/** The reporter was asked whether it is solved. */
const answerResolved = (answer: Answer, problem: ProblemIn<'resolved'>, given: Given): Outcome => {
  if (problem.decisionDueAt !== null) return refused('officeDecides')
  if (answer.answer === 'unknown') return happens(gave(answer))
  const others = tellParent(problem, given, { kind: 'answered', answer })
  if (answer.answer === 'solved') {
    const closed: Draft = { type: 'problemClosed', cause: 'solved', isReviewed: false, reopenUntil: untilReopening(given), note: '' }
    return { drafts: [gave(answer), closed], others }
  }
  // A second 未解决 is never closed: it waits for the office, which reopens it or explains.
  const isSecondUnsolved = answer.answer === 'unsolved' && problem.unsolvedCount > 0
  const decisionDueAt = isSecondUnsolved ? workdaysAfter(given.now, given.table.decideUnsolvedWorkdays, given.calendar) : null
  const drafts = isSecondUnsolved ? [gave(answer, decisionDueAt)] : [gave(answer), reopened(problem, answer.answer, answer, given)]
  return { drafts, others }
}

/** An answer to a line that was closed because nobody was reached still counts, and may reopen it. */
const answerClosed = (answer: Answer, problem: ProblemIn<'closed'>, given: Given): Outcome => {
  if (problem.cause === 'solved' || problem.cause === 'childSolved') return refused('alreadyAnswered')
  if (given.now >= problem.reopenUntil) return refused('tooLate', { until: problem.reopenUntil })
  if (answer.answer === 'solved' || answer.answer === 'unknown') return happens(gave(answer))
  return happens(gave(answer), reopened(problem, answer.answer, answer, given))
}

/** A merged reporter answers for themself: 部分 or 未解决 takes only their own line out again, with the solve clock anew. */
const answerMerged = (answer: Answer, problem: ProblemIn<'merged'>, main: Problem, given: Given): Outcome => {
  if (problem.verdict !== null && problem.verdict.at >= problem.stateSince) return refused('alreadyAnswered')
  if (main.state !== 'resolved' && main.state !== 'closed') return refused('mainNotResolved', { state: main.state })
  if (answer.answer === 'solved' || answer.answer === 'unknown') return happens(gave(answer))
  const unmerged: Draft = { type: 'problemUnmerged', reason: answer.words, clocks: { solve: freshSolveClock(problem, given) } }
  return { drafts: [gave(answer), unmerged], others: [{ problem: main, drafts: [{ type: 'lineLeft', problemId: problem.id }] }] }
}

/** A call-back is recorded by an office member who is not the owner, and nobody can call a fully anonymous reporter. */
const mayRecord = (problem: Problem, handled: Problem, { actor, right }: Given): Refused | null => {
  if (right === 'reporter') return null
  if (isInvolved(actor, handled)) return refused('notByOwner')
  return problem.anonymity === 'anonymous' ? refused('nobodyToCall') : null
}

const mainOf = (problem: ProblemIn<'merged'>, { facts }: Given): Problem => {
  if (facts.main == null || facts.main.id !== problem.mainId) throw new Error(`facts.main of ${problem.id} is missing`)
  return facts.main
}

const answerOf = ({ answer, satisfaction = null, words = '', channel }: CommandOf<'answer'>, { now, by, right }: Given): Answer => ({
  answer, satisfaction, words, at: now, by,
  channel: right === 'reporter' ? 'app' : channel === undefined || channel === 'app' ? 'phone' : channel,
})

export const answering: Rules<'answer'> = {
  answer: (command, problem, given) => {
    const answer = answerOf(command, given)
    const main = problem.state === 'merged' ? mainOf(problem, given) : null
    const no = mayRecord(problem, main ?? problem, given)
    if (no !== null) return no
    if (problem.state === 'resolved') return answerResolved(answer, problem, given)
    return problem.state === 'closed' ? answerClosed(answer, problem, given) : answerMerged(answer, problem, main ?? problem, given)
  },
}
