import { countedDays, type Counted } from '../calendar/counted'
import {
  addHours, addMillis, ceilToMinute, dayOf, dueDayOf, endOfDay, laterOf, millisBetween, type Day, type Instant,
} from '../calendar/day'
import { addWorkdays, firstWorkdayFrom, isProvisional, workdaysBetween, type Calendar } from '../calendar/workdays'
import type { Clock } from './problem'
import { defaultClockTable, type ClockTable, type Length } from './problem.clocks'
import type { Difficulty, Urgency } from './vocabulary'

/** The last day of a hold; one that ends at 24:00 has used the whole of that day. */
const lastDayOf = ({ from, until }: { from: Instant; until: Instant }): Day => laterOf(dayOf(from), dueDayOf(until))

/** Working days after the day it was held, up to the day it was released: what a pause uses of its cap, and what the due day moves by. */
export const heldWorkdays = (from: Instant, until: Instant, calendar: Calendar): number =>
  workdaysBetween(calendar, dayOf(from), lastDayOf({ from, until }))

/** What was held of a clock moves its due day: the remainder goes on. A clock already late when held stays as late as it was. */
const afterHold = (calendar: Calendar, dueAt: Instant, unit: Length['unit'], hold: { from: Instant; until: Instant }): Instant => {
  if (hold.from >= dueAt) return dueAt
  if (unit === 'hours') return ceilToMinute(addMillis(dueAt, Math.max(0, millisBetween(hold.from, hold.until))))
  const dueOn = addWorkdays(calendar, dueDayOf(dueAt), heldWorkdays(hold.from, hold.until, calendar))
  // Held on its last day and released on a rest day: the rest of that day is left for the next working day.
  return endOfDay(laterOf(dueOn, firstWorkdayFrom(calendar, lastDayOf(hold))))
}

/** The due instant, worked out from the start: the length, the extension, then every hold. The same calendar gives the same answer. */
export const dueAtOf = (clock: Pick<Clock, 'startAt' | 'length' | 'extendedWorkdays' | 'holds'>, calendar: Calendar): Instant => {
  const { startAt, length, extendedWorkdays, holds } = clock
  const plain =
    length.unit === 'hours'
      ? ceilToMinute(addHours(startAt, length.count))
      : endOfDay(addWorkdays(calendar, dayOf(startAt), length.count))
  const extended = extendedWorkdays === 0 ? plain : endOfDay(addWorkdays(calendar, dueDayOf(plain), extendedWorkdays))
  return holds.reduce((dueAt, hold) => afterHold(calendar, dueAt, length.unit, hold), extended)
}

/** The clock with its due instant worked out anew. */
export const wound = (clock: Clock, calendar: Calendar): Clock => {
  const dueAt = dueAtOf(clock, calendar)
  return { ...clock, dueAt, isProvisional: isProvisional(calendar, dueDayOf(dueAt)) }
}

export const startClock = (startAt: Instant, length: Length, calendar: Calendar): Clock =>
  wound(
    { startAt, dueAt: startAt, isProvisional: false, length, extendedWorkdays: 0, holds: [], heldSince: null, stoppedAt: null },
    calendar,
  )

export const holdClock = (clock: Clock, now: Instant): Clock => (clock.heldSince === null ? { ...clock, heldSince: now } : clock)

export const releaseClock = (clock: Clock, until: Instant, calendar: Calendar): Clock =>
  clock.heldSince === null
    ? clock
    : wound({ ...clock, heldSince: null, holds: [...clock.holds, { from: clock.heldSince, until }] }, calendar)

export const stopClock = (clock: Clock, now: Instant): Clock => (clock.stoppedAt === null ? { ...clock, stoppedAt: now } : clock)

export const extendClock = (clock: Clock, workdays: number, calendar: Calendar): Clock =>
  wound({ ...clock, extendedWorkdays: clock.extendedWorkdays + workdays }, calendar)

/** The same clock at another length, after a triage. */
export const relengthenClock = (clock: Clock, length: Length, calendar: Calendar): Clock => wound({ ...clock, length }, calendar)

/** The earlier of two lengths from the same start: working days end at 24:00, hours at their minute. */
const strictest = (startAt: Instant, lengths: (Length | null)[], calendar: Calendar): Length => {
  const given = lengths.filter((length): length is Length => length !== null)
  return given.reduce((best, length) =>
    startClock(startAt, length, calendar).dueAt < startClock(startAt, best, calendar).dueAt ? length : best,
  )
}

export const acceptLength = (urgency: Urgency, table: ClockTable = defaultClockTable): Length => table.accept.byUrgency[urgency]

/** The strictest of urgency and difficulty wins (clock table of the work plan's 解决问题). */
export const solveLength = (
  startAt: Instant, difficulty: Difficulty, urgency: Urgency, calendar: Calendar, table: ClockTable = defaultClockTable,
): Length => strictest(startAt, [table.solve.byDifficulty[difficulty], table.solve.byUrgency[urgency]], calendar)

/** What a form shows before anything is sent or confirmed: both dates, and how the solving was counted. */
export interface Forecast { accept: Clock; solve: Clock; counted: Counted | null }

export const forecast = (
  submittedAt: Instant, difficulty: Difficulty, urgency: Urgency, calendar: Calendar, table: ClockTable = defaultClockTable,
): Forecast => {
  const accept = startClock(submittedAt, acceptLength(urgency, table), calendar)
  const solve = startClock(submittedAt, solveLength(submittedAt, difficulty, urgency, calendar, table), calendar)
  return { accept, solve, counted: countedClock(solve, calendar) }
}

/** The days a clock ran over; `null` when it is counted in hours. */
export const countedClock = (clock: Clock, calendar: Calendar): Counted | null =>
  clock.length.unit === 'hours' ? null : countedDays(calendar, dayOf(clock.startAt), dueDayOf(clock.dueAt))

/** 24:00 of the day that many working days after the day of `at`. */
export const workdaysAfter = (at: Instant, workdays: number, calendar: Calendar): Instant =>
  endOfDay(addWorkdays(calendar, dayOf(at), workdays))
