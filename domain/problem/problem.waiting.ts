import { startOfDay, type Instant } from '../calendar/day'
import { isExtensionPending } from './problem.occasion'
import { hasPhone } from './attempts'
import type { Problem, ProblemIn } from './problem'
import type { CommandType } from './problem.commands'

/** Who must act: for whom it waits, for what, and until when. `city` and `outside` have no account. */
export interface Waiting {
  for: 'office' | 'owner' | 'reporter' | 'leader' | 'city' | 'outside'
  command: CommandType
  /** `null` when no date is set. */
  until: Instant | null
  isProvisional: boolean
}

const wait = (who: Waiting['for'], command: CommandType, until: Instant | null = null, isProvisional = false): Waiting => ({
  for: who, command, until, isProvisional,
})

const onDue = (who: Waiting['for'], command: CommandType, { clocks }: Problem, clock: 'accept' | 'solve'): Waiting =>
  wait(who, command, clocks[clock].dueAt, clocks[clock].isProvisional)

/** What the owner asked for while at it. */
const asked = (problem: Problem): Waiting[] => [
  ...(isExtensionPending(problem) ? [wait('office', 'decideExtension')] : []),
  ...(problem.pauseRequest !== null ? [wait('office', 'decidePause')] : []),
  ...(problem.explainProposal !== null ? [wait('leader', 'decideExplain')] : []),
]

/** The reporter within the week; then the office calls back, or looks at what two attempts did not reach. Its own answer still counts. */
const unanswered = (problem: ProblemIn<'resolved'>, now: Instant | null): Waiting => {
  if (now === null || now < problem.answerDueAt) return wait('reporter', 'answer', problem.answerDueAt)
  if (problem.attempts.length > 1) return wait('office', 'closeUnreached')
  return hasPhone(problem) ? wait('office', 'recordAttempt') : wait('reporter', 'answer')
}

/**
 * Who acts next, the main one first: every wait names somebody and, where there is one, a date. For conduct complaints
 * read the custodian for office and leader. `withdraw`, `urge` and the like are offers, not waits. Without `now` a follow-up is
 * taken to be within its week.
 */
export const waitsFor = (problem: Problem, now: Instant | null = null): Waiting[] => {
  switch (problem.state) {
    case 'submitted':
      return [problem.objection === null ? onDue('office', 'accept', problem, 'accept') : onDue('leader', 'accept', problem, 'accept')]
    case 'returned':
      return [wait('reporter', 'supply', problem.supplyDueAt)]
    case 'accepted':
      return [onDue('office', 'assign', problem, 'solve')]
    case 'assigned':
      return problem.refusal === null
        ? [wait('owner', 'sign', problem.signDueAt), ...asked(problem)]
        : [onDue('office', 'reassign', problem, 'solve'), ...asked(problem)]
    case 'inProgress':
      return [onDue('owner', 'resolve', problem, 'solve'), ...asked(problem)]
    case 'reopened': {
      if (problem.child !== null) return []
      const main = problem.owner === null ? onDue('office', 'reassign', problem, 'solve') : onDue('owner', 'resolve', problem, 'solve')
      return [main, ...asked(problem)]
    }
    case 'paused':
      return [wait(problem.waitingFor.kind, 'resume', problem.resumeAt), ...asked(problem)]
    case 'resolved':
      if (problem.decisionDueAt !== null) return [wait('office', 'decideUnsolved', problem.decisionDueAt)]
      return [problem.unknownCount > 1 ? wait('office', 'closeUnknown') : unanswered(problem, now)]
    case 'explained':
      return [problem.objection === null ? wait('office', 'reviewExplained', startOfDay(problem.reviewOn)) : wait('office', 'decideObjection')]
    case 'escalated':
      return [wait('city', 'recordReply', problem.lookAgainAt)]
    default:
      return []
  }
}
