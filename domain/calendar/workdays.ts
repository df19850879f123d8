import { addDays, weekdayOf, type Day } from './day'

/**
 * The working calendar as data. `holidays` are all days off of a published holiday with its name, weekends within it
 * included; `makeupWorkdays` are the weekend days worked instead (调休).
 */
export interface Calendar {
  /** The last day of the last published year, `YYYY-12-31`. Past it only weekends are known: a date there is 暂定. */
  knownThrough: Day
  holidays: Readonly<Record<Day, string>>
  makeupWorkdays: Readonly<Record<Day, string>>
}

export const isWorkday = (calendar: Calendar, on: Day): boolean => {
  if (on in calendar.makeupWorkdays) return true
  if (on in calendar.holidays) return false
  const weekday = weekdayOf(on)
  return weekday !== 0 && weekday !== 6
}

export const isProvisional = (calendar: Calendar, on: Day): boolean => on > calendar.knownThrough

/**
 * The day that many working days later; the start day is not counted, so 1 after a rest day is the next working day.
 * 0 is the day itself, whether worked or not.
 */
export const addWorkdays = (calendar: Calendar, from: Day, workdays: number): Day => {
  let on = from
  for (let left = workdays; left > 0; ) {
    on = addDays(on, 1)
    if (isWorkday(calendar, on)) left -= 1
  }
  return on
}

/** Working days after `from` up to and including `to`; negative, counted the same way, when `to` comes first. */
export const workdaysBetween = (calendar: Calendar, from: Day, to: Day): number => {
  if (to < from) return -workdaysBetween(calendar, to, from)
  let count = 0
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkday(calendar, on)) count += 1
  return count
}

/** The day itself when worked, else the next working day. */
export const firstWorkdayFrom = (calendar: Calendar, on: Day): Day => (isWorkday(calendar, on) ? on : addWorkdays(calendar, on, 1))
