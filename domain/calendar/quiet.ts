import { addDays, addHours, dayOf, startOfDay, type Day, type Instant } from './day'
import { firstWorkdayFrom, type Calendar } from './workdays'

/** Quiet hours are 21:00–08:00 Asia/Shanghai. */
export const quietFrom = 21
export const quietUntil = 8

/** 08:00 of the day. */
export const morningOf = (on: Day): Instant => addHours(startOfDay(on), quietUntil)

export const isQuietHour = (at: Instant): boolean => {
  const on = dayOf(at)
  return at < morningOf(on) || at >= addHours(startOfDay(on), quietFrom)
}

/** The instant itself, or the 08:00 that ends the quiet hours it falls into. */
export const afterQuietHours = (at: Instant): Instant => {
  const morning = morningOf(dayOf(at))
  if (at < morning) return morning
  return isQuietHour(at) ? morningOf(addDays(dayOf(at), 1)) : at
}

/** The same for people at work: on a rest day, 08:00 of the next working day. */
export const inOfficeHours = (at: Instant, calendar: Calendar): Instant => {
  const awake = afterQuietHours(at)
  const on = firstWorkdayFrom(calendar, dayOf(awake))
  return on === dayOf(awake) ? awake : morningOf(on)
}
