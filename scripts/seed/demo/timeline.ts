import { addDays, addMillis, dayOf, startOfDay, type Day, type Instant } from '@/domain/calendar/day'
import { firstWorkdayFrom, isWorkday, type Calendar } from '@/domain/calendar/workdays'

/**
 * A moment of the demo, told from the day it is loaded: working day 0 is that day, or the next working day when it is
 * a rest day; -1 is the working day before. `minutesAgo` is for what has only just happened.
 */
export type When = { workday: number; time: string } | { minutesAgo: number }

export interface Timeline {
  now: Instant
  calendar: Calendar
  at(when: When): Instant
  /** The working day so many before (or, with a plus, after) working day 0. */
  day(workday: number): Day
}

const minute = 60_000

const stepFrom = (calendar: Calendar, from: Day, workdays: number): Day => {
  const direction = workdays < 0 ? -1 : 1
  let on = from
  for (let left = Math.abs(workdays); left > 0; ) {
    on = addDays(on, direction)
    if (isWorkday(calendar, on)) left -= 1
  }
  return on
}

export const timelineOf = (now: Instant, calendar: Calendar): Timeline => {
  const zero = firstWorkdayFrom(calendar, dayOf(now))
  const day = (workday: number): Day => stepFrom(calendar, zero, workday)
  const at = (when: When): Instant => {
    if ('minutesAgo' in when) return addMillis(now, -when.minutesAgo * minute)
    const [hours = 0, minutes = 0] = when.time.split(':').map(Number)
    return addMillis(startOfDay(day(when.workday)), (hours * 60 + minutes) * minute)
  }
  return { now, calendar, at, day }
}
