import { laterOf, startOfDay, type Instant } from '../calendar/day'
import { attemptDays, hasPhone } from './attempts'
import { isExtensionPending } from './problem.occasion'
import type { Calendar } from '../calendar/workdays'
import type { Problem } from './problem'

/** What waits for a decision (待决定). The identifiers are stored in indexes and never change. */
export const decisionKinds = [
  'objection', 'refusedAgain', 'extension', 'pause', 'explain', 'explanationObjected', 'unsolvedAgain', 'unknownAgain', 'callBack', 'unreached',
  'review', 'lookAgain',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

export const decisionWords: Record<DecisionKind, string> = {
  objection: '职工不同意不予受理', refusedAgain: '再次退回', extension: '申请延期', pause: '申请暂停', explain: '拟作未解决说明',
  explanationObjected: '职工不同意说明', unsolvedAgain: '再次答未解决', unknownAgain: '再次答不了解', callBack: '该回访了', unreached: '两次没联系上',
  review: '到了复核日', lookAgain: '该问市总了',
}

/** `anotherOffice`: whoever declined may not decide again; a leader may too. For conduct complaints read the custodian for all of them. */
export type Decider = 'office' | 'anotherOffice' | 'leader'

export interface PendingDecision {
  kind: DecisionKind
  by: Decider
  /** Who may not decide it: whoever declined. */
  notBy: string | null
  /** From when on it waits; in the future for what only time brings. */
  since: Instant
  /** Until when it is to be decided; `null` when the rules name no date. */
  dueAt: Instant | null
}

const pending = (kind: DecisionKind, since: Instant, dueAt: Instant | null = null, by: Decider = 'office', notBy: string | null = null): PendingDecision => ({
  kind, by, notBy, since, dueAt,
})

/** What the owner asked for while at it. A pause must be decided before the due date, and the old date stands until an extension is granted. */
const asked = (problem: Problem): PendingDecision[] => {
  const { extension, pauseRequest, explainProposal, clocks } = problem
  return [
    ...(extension !== null && isExtensionPending(problem) ? [pending('extension', extension.requestedAt, clocks.solve.dueAt)] : []),
    ...(pauseRequest !== null ? [pending('pause', pauseRequest.requestedAt, clocks.solve.dueAt)] : []),
    ...(explainProposal !== null ? [pending('explain', explainProposal.proposedAt, clocks.solve.dueAt, 'leader')] : []),
  ]
}

const lastAnswerAt = ({ answers, stateSince }: Problem): Instant => answers[answers.length - 1]?.at ?? stateSince

/** A call-back once the week is over; when two on different working days failed, the closing of what nobody reached. */
const afterTheWeek = (problem: Extract<Problem, { state: 'resolved' }>, calendar: Calendar): PendingDecision[] => {
  const days = attemptDays(problem, calendar)
  const last = problem.attempts[problem.attempts.length - 1]
  if (days.length > 1 && last !== undefined) return [pending('unreached', last.at)]
  return hasPhone(problem) ? [pending('callBack', laterOf(problem.answerDueAt, last?.at ?? problem.answerDueAt))] : []
}

const followingUp = (problem: Extract<Problem, { state: 'resolved' }>, calendar: Calendar): PendingDecision[] => {
  if (problem.decisionDueAt !== null) return [pending('unsolvedAgain', lastAnswerAt(problem), problem.decisionDueAt)]
  return problem.unknownCount > 1 ? [pending('unknownAgain', lastAnswerAt(problem))] : afterTheWeek(problem, calendar)
}

/** Every decision the line waits for or will by time alone: what a stored key is made of. */
export const decisionsComing = (problem: Problem, calendar: Calendar): PendingDecision[] => {
  switch (problem.state) {
    case 'submitted': {
      const { objection, clocks } = problem
      return objection === null ? [] : [pending('objection', objection.at, clocks.accept.dueAt, 'anotherOffice', objection.declinedBy)]
    }
    case 'assigned': {
      const { refusal, clocks } = problem
      return [...(refusal === null ? [] : [pending('refusedAgain', refusal.at, clocks.solve.dueAt)]), ...asked(problem)]
    }
    case 'inProgress':
    case 'paused':
      return asked(problem)
    case 'reopened':
      return problem.child === null ? asked(problem) : []
    case 'resolved':
      return followingUp(problem, calendar)
    case 'explained':
      return problem.objection === null
        ? [pending('review', startOfDay(problem.reviewOn))]
        : [pending('explanationObjected', problem.objection.at)]
    case 'escalated':
      return [pending('lookAgain', problem.lookAgainAt)]
    default:
      return []
  }
}

/** What waits for a decision now (待决定), and who must take it. */
export const decisionsWaiting = (problem: Problem, calendar: Calendar, now: Instant): PendingDecision[] =>
  decisionsComing(problem, calendar).filter(({ since }) => since <= now)
