import { dayOf, dueDayOf, startOfDay, type Instant } from '../calendar/day'
import { morningOf } from '../calendar/quiet'
import { addWorkdays, type Calendar } from '../calendar/workdays'
import type { Problem, Reminder, ReminderKind } from './problem'
import type { ClockTable } from './problem.clocks'

/** A reminder that is not sent yet. */
export interface ReminderPlan {
  kind: ReminderKind
  /** Staff are reminded in the hours of a working day, a reporter outside the quiet hours. */
  to: 'owner' | 'reporter' | 'office'
  from: Instant
  /** From then on it is too late for it. */
  until: Instant | null
  /** The date it reminds of: once each. */
  dueAt: Instant
}

/** Only somebody with an account can be reminded; and not on the very day they took it up. */
const dueSoon = ({ owner, light, stateSince }: Problem): ReminderPlan[] =>
  owner === null || owner.kind === 'outside' || light === null || light.clock === 'accept' || stateSince >= light.blueFrom
    ? []
    : [{ kind: 'dueSoon', to: 'owner', from: light.blueFrom, until: light.lateFrom, dueAt: light.lateFrom }]

const ofState = (problem: Problem, calendar: Calendar, table: ClockTable): ReminderPlan[] => {
  switch (problem.state) {
    case 'returned': {
      const from = morningOf(addWorkdays(calendar, dayOf(problem.stateSince), table.supplyReminderWorkdays))
      return [{ kind: 'supply', to: 'reporter', from, until: problem.supplyDueAt, dueAt: problem.supplyDueAt }]
    }
    case 'assigned': {
      const { signDueAt, refusal, owner } = problem
      const sign: ReminderPlan = { kind: 'sign', to: 'owner', from: signDueAt, until: null, dueAt: signDueAt }
      return refusal !== null || owner.kind === 'outside' ? [] : [sign, ...dueSoon(problem)]
    }
    case 'inProgress':
    case 'reopened':
      return dueSoon(problem)
    case 'resolved': {
      const { decisionDueAt, unknownCount, remindAt, answerDueAt } = problem
      if (decisionDueAt !== null) return [{ kind: 'decide', to: 'office', from: morningOf(dueDayOf(decisionDueAt)), until: null, dueAt: decisionDueAt }]
      return unknownCount > 1 ? [] : [{ kind: 'answer', to: 'reporter', from: remindAt, until: answerDueAt, dueAt: answerDueAt }]
    }
    case 'explained': {
      const reviewAt = startOfDay(problem.reviewOn)
      return problem.objection === null ? [{ kind: 'review', to: 'office', from: reviewAt, until: null, dueAt: reviewAt }] : []
    }
    case 'escalated': {
      const { lookAgainAt } = problem
      return [{ kind: 'lookAgain', to: 'office', from: morningOf(dueDayOf(lookAgainAt)), until: null, dueAt: lookAgainAt }]
    }
    default:
      return []
  }
}

const wasSent = (reminders: readonly Reminder[], { kind, dueAt }: ReminderPlan): boolean =>
  reminders.some((reminder) => reminder.kind === kind && reminder.dueAt === dueAt)

/** The reminders still to come, as the problem stands. */
export const remindersOf = (problem: Problem, calendar: Calendar, table: ClockTable): ReminderPlan[] =>
  ofState(problem, calendar, table).filter((plan) => !wasSent(problem.reminders, plan))
