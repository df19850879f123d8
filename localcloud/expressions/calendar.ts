/** A day and time as a clock shows it; reckoned with the UTC fields of a shifted `Date`. */
const DAY = 86_400_000

const firstOfYear = (year: number): number => utc(year, 0, 1)

/** `Date.UTC` for every year; it takes 0 to 99 for 1900 to 1999. */
export function utc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, millisecond = 0): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.setUTCHours(hour, minute, second, millisecond)
}

export const dayOfYear = (shown: Date): number => Math.floor((shown.getTime() - firstOfYear(shown.getUTCFullYear())) / DAY) + 1

/** 1 is Monday, 7 is Sunday. */
export const isoDay = (shown: Date): number => shown.getUTCDay() || 7

/** Weeks begin on Sunday; the days before the year's first Sunday are week 0. */
export const weekOf = (shown: Date): number => Math.floor((dayOfYear(shown) + 6 - shown.getUTCDay()) / 7)

const thursdayOf = (shown: Date): Date => new Date(shown.getTime() + (4 - isoDay(shown)) * DAY)

/** The year to which the week of a day belongs by ISO 8601. */
export const isoYear = (shown: Date): number => thursdayOf(shown).getUTCFullYear()

export const isoWeek = (shown: Date): number => Math.ceil(dayOfYear(thursdayOf(shown)) / 7)

/** The first moment of a day named by its ISO year, week and day of the week. */
export function ofIsoWeek(year: number, week: number, day: number): number {
  const fourth = new Date(utc(year, 0, 4))
  return fourth.getTime() + ((week - 1) * 7 + day - isoDay(fourth)) * DAY
}
