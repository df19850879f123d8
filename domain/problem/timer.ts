import { laterOf, type Instant } from '../calendar/day'
import { afterQuietHours, inOfficeHours, morningOf } from '../calendar/quiet'
import { addWorkdays, type Calendar } from '../calendar/workdays'
import { attemptDays, hasPhone } from './attempts'
import { nextPress, toldFrom } from './pressing'
import { remindersOf } from './reminders'
import type { Problem, ProblemIn } from './problem'
import type { ClockTable } from './problem.clocks'
import type { ProblemCommand } from './problem.commands'

/** What time alone does to a line, and when: the sweep gives these commands and has no rule of its own. */
export interface TimerPlan { at: Instant; commands: ProblemCommand[] }

interface Moment { at: Instant; command: ProblemCommand }

/** What the table lets the timer do at an exact instant, whatever the hour. */
const moves = (problem: Problem): Moment[] => {
  switch (problem.state) {
    case 'returned':
      return [{ at: problem.supplyDueAt, command: { type: 'expire' } }]
    case 'paused':
      return [{ at: problem.resumeAt, command: { type: 'resume' } }]
    default:
      return problem.light === null || problem.wasRed ? [] : [{ at: problem.light.redFrom, command: { type: 'noteRed' } }]
  }
}

const reminding = (problem: Problem, calendar: Calendar, table: ClockTable, now: Instant): Moment[] =>
  remindersOf(problem, calendar, table).flatMap(({ kind, to, from, until }) => {
    const start = laterOf(from, now)
    const at = to === 'reporter' ? afterQuietHours(start) : toldFrom(problem, start, calendar)
    return until !== null && at >= until ? [] : [{ at, command: { type: 'remind', kind } satisfies ProblemCommand }]
  })

const pressing = (problem: Problem, calendar: Calendar, table: ClockTable, now: Instant): Moment[] => {
  const press = nextPress(problem, calendar, table)
  if (press?.by !== 'timer') return []
  return [{ at: toldFrom(problem, laterOf(press.at, now), calendar), command: { type: 'press', step: press.step, text: '' } }]
}

/** Where nobody can be called, two in-app notices on different working days stand for the calls. */
const notifying = (problem: ProblemIn<'resolved'>, calendar: Calendar, now: Instant): Moment[] => {
  const days = attemptDays(problem, calendar)
  const last = days[days.length - 1]
  if (hasPhone(problem) || problem.decisionDueAt !== null || problem.unknownCount > 1 || days.length > 1) return []
  const from = last === undefined ? problem.answerDueAt : morningOf(addWorkdays(calendar, last, 1))
  return [{ at: inOfficeHours(laterOf(from, now), calendar), command: { type: 'recordAttempt', channel: 'inApp' } }]
}

/**
 * What the timer does next to this line, from `now` on; `null` when nothing happens by itself. Whatever was missed is done
 * at the next moment that people may be told. Doing it moves the line on: the answer after it lies later or is `null`.
 */
export const nextTimer = (problem: Problem, calendar: Calendar, table: ClockTable, now: Instant): TimerPlan | null => {
  const moments = [
    ...moves(problem).map(({ at, command }) => ({ at: laterOf(at, now), command })),
    ...reminding(problem, calendar, table, now),
    ...pressing(problem, calendar, table, now),
    ...(problem.state === 'resolved' ? notifying(problem, calendar, now) : []),
  ]
  if (moments.length === 0) return null
  const at = moments.map((moment) => moment.at).reduce((first, other) => (other < first ? other : first))
  return { at, commands: moments.filter((moment) => moment.at === at).map(({ command }) => command) }
}
