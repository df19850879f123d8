/** An instant: ISO-8601 UTC with milliseconds, `2026-06-16T01:41:00.000Z`. Instants of this form sort as strings. */
export type Instant = string

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export type Day = string

const hour = 3_600_000
const dayLength = 24 * hour
/** Asia/Shanghai is UTC+8 all year round (no summer time since 1991). */
const offset = 8 * hour

const millis = (at: Instant): number => Date.parse(at)
const fromMillis = (ms: number): Instant => new Date(ms).toISOString()

/** The day in Asia/Shanghai on which an instant falls; 24:00 of a day is already the next day. */
export const dayOf = (at: Instant): Day => fromMillis(millis(at) + offset).slice(0, 10)

/** 00:00 Asia/Shanghai of the day. */
export const startOfDay = (on: Day): Instant => fromMillis(Date.parse(`${on}T00:00:00.000Z`) - offset)

/** 24:00 Asia/Shanghai of the day (16:00Z): the moment at which something due on that day is late. */
export const endOfDay = (on: Day): Instant => fromMillis(Date.parse(`${on}T00:00:00.000Z`) - offset + dayLength)

/** The day whose 24:00, or a minute of which, is the due instant. */
export const dueDayOf = (dueAt: Instant): Day => dayOf(fromMillis(millis(dueAt) - 1))

export const addDays = (on: Day, days: number): Day => fromMillis(Date.parse(`${on}T00:00:00.000Z`) + days * dayLength).slice(0, 10)

/** Calendar days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / dayLength)

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (on: Day): number => new Date(`${on}T00:00:00.000Z`).getUTCDay()

export const addMillis = (at: Instant, ms: number): Instant => fromMillis(millis(at) + ms)
export const addHours = (at: Instant, hours: number): Instant => addMillis(at, hours * hour)
export const millisBetween = (from: Instant, to: Instant): number => millis(to) - millis(from)

/** The instant rounded up to a whole minute. */
export const ceilToMinute = (at: Instant): Instant => fromMillis(Math.ceil(millis(at) / 60_000) * 60_000)

export const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b)

/** The same day of the year before; the last of February for a leap day. */
export const yearBefore = (on: Day): Day => `${Number(on.slice(0, 4)) - 1}${on.slice(4) === '-02-29' ? '-02-28' : on.slice(4)}`
