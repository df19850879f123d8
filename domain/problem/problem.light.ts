import { addDays, addHours, dayOf, dueDayOf, laterOf, millisBetween, startOfDay, type Instant } from '../calendar/day'
import { addWorkdays, workdaysBetween, type Calendar } from '../calendar/workdays'
import type { Clock, LightPlan, Problem } from './problem'
import { defaultClockTable, type ClockTable } from './problem.clocks'
import type { LightColor } from './vocabulary'

/** The clock that runs, or `null` when none is shown (paused, returned, resolved, explained, escalated, ended, waiting for a child). */
export const runningClock = (problem: Problem): 'accept' | 'solve' | null => {
  switch (problem.state) {
    case 'submitted':
      return 'accept'
    case 'accepted':
    case 'assigned':
    case 'inProgress':
      return 'solve'
    case 'reopened':
      return problem.child === null ? 'solve' : null
    default:
      return null
  }
}

const blueFromOf = (clock: Clock, calendar: Calendar, table: ClockTable): Instant => {
  if (clock.length.unit === 'hours') return addHours(clock.dueAt, -table.blueHours)
  const dueOn = dueDayOf(clock.dueAt)
  const left = Math.floor((clock.length.count + clock.extendedWorkdays) / 5)
  let from = dueOn
  while (workdaysBetween(calendar, addDays(from, -1), dueOn) <= left) from = addDays(from, -1)
  return startOfDay(from)
}

const redFromOf = (problem: Problem, clock: Clock, calendar: Calendar, table: ClockTable): Instant => {
  const { lastProgressAt, plan } = problem
  const moves = [
    ...(lastProgressAt !== null && lastProgressAt > clock.dueAt ? [lastProgressAt] : []),
    ...(plan !== null && plan.agreedAt >= clock.startAt ? [plan.agreedAt] : []),
  ]
  // Red begins with the working day after the last that counts, never on a rest day.
  const keptUntil = moves.map((at) => startOfDay(addWorkdays(calendar, dayOf(at), table.yellowWorkdays + 1)))
  return keptUntil.reduce(laterOf, clock.dueAt)
}

/** When the light changes, as the problem stands; `null` when no light is shown. */
export const lightPlan = (problem: Problem, calendar: Calendar, table: ClockTable = defaultClockTable): LightPlan | null => {
  const running = runningClock(problem)
  if (running === null) return null
  const clock = problem.clocks[running]
  const lateFrom = clock.dueAt
  return { clock: running, blueFrom: blueFromOf(clock, calendar, table), lateFrom, redFrom: redFromOf(problem, clock, calendar, table) }
}

export const lightAt = (plan: Pick<LightPlan, 'blueFrom' | 'lateFrom' | 'redFrom'>, now: Instant): LightColor => {
  if (now < plan.blueFrom) return 'green'
  if (now < plan.lateFrom) return 'blue'
  return now < plan.redFrom ? 'yellow' : 'red'
}

/** Ever red: noted in the line, or red by now. */
export const hasBeenRed = (problem: Problem, now: Instant): boolean =>
  problem.wasRed || (problem.light !== null && lightAt(problem.light, now) === 'red')

/** In the statistics a line finished late keeps yellow, never green; `null` while it was never resolved. */
export const finishedLight = (problem: Problem): 'green' | 'yellow' | null => {
  if (problem.firstResolved === null) return null
  return problem.firstResolved.at <= problem.firstResolved.dueAt ? 'green' : 'yellow'
}

/** What stands beside a light, as data: the client has the words. `over` of 0 is late since the last working day. */
export type LightNote =
  | { kind: 'left'; workdays: number }
  | { kind: 'dueToday' }
  | { kind: 'over'; workdays: number }
  | { kind: 'leftHours'; hours: number }
  | { kind: 'overHours'; hours: number }

const hour = 3_600_000

export const lightNote = (clock: Clock, calendar: Calendar, now: Instant): LightNote => {
  const isLate = now >= clock.dueAt
  if (clock.length.unit === 'hours' && clock.extendedWorkdays === 0) {
    const ms = Math.abs(millisBetween(now, clock.dueAt))
    return isLate ? { kind: 'overHours', hours: Math.floor(ms / hour) } : { kind: 'leftHours', hours: Math.ceil(ms / hour) }
  }
  const today = dayOf(now)
  const dueOn = dueDayOf(clock.dueAt)
  if (isLate) return { kind: 'over', workdays: workdaysBetween(calendar, dueOn, today) }
  return today === dueOn ? { kind: 'dueToday' } : { kind: 'left', workdays: workdaysBetween(calendar, today, dueOn) }
}
