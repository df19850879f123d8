import { dayOf, type Day, type Instant, weekdayOf } from '@/domain/calendar/day'

/** Dates, times and measures as people read them; every day is a day in Asia/Shanghai. */

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

const partsOf = (on: Day): { year: number; month: number; date: number } => {
  const [year = 0, month = 0, date = 0] = on.split('-').map(Number)
  return { year, month, date }
}

/** 2026年3月5日 */
export const longDay = (on: Day): string => {
  const { year, month, date } = partsOf(on)
  return `${year}年${month}月${date}日`
}

/** 3月5日 in the year of `today`, 2025年3月5日 in another. */
export const shortDay = (on: Day, today: Day): string => {
  const { year, month, date } = partsOf(on)
  return year === partsOf(today).year ? `${month}月${date}日` : longDay(on)
}

/** 周三 */
export const weekday = (on: Day): string => weekdays[weekdayOf(on)] ?? ''

/** 6月16日 周二 */
export const dayAndWeekday = (on: Day, today: Day): string => `${shortDay(on, today)} ${weekday(on)}`

/** 14:30, in Asia/Shanghai. */
export const clockTime = (at: Instant): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16)

/** 2026年6月16日 09:41 */
export const longInstant = (at: Instant): string => `${longDay(dayOf(at))} ${clockTime(at)}`

/** 6月16日 09:41 */
export const shortInstant = (at: Instant, today: Day): string => `${shortDay(dayOf(at), today)} ${clockTime(at)}`

/** 今天 09:41, 昨天 is left to the date: 6月15日. */
export const whenOf = (at: Instant, today: Day): string => (dayOf(at) === today ? clockTime(at) : shortDay(dayOf(at), today))

/** 约 80 米 to ten metres below one kilometre, 约 4.2 公里 above. */
export const distance = (meters: number): string =>
  meters < 995 ? `约 ${Math.max(10, Math.round(meters / 10) * 10)} 米` : `约 ${(meters / 1000).toFixed(1)} 公里`

/** 96%; rounded, but 100% means all and 0% means none. */
export const percent = (numerator: number, denominator: number): string => `${percentOf(numerator, denominator)}%`
export const percentOf = (numerator: number, denominator: number): number => {
  if (denominator === 0) return 0
  const rounded = Math.round((numerator / denominator) * 100)
  // Nearly all is not all, and a few are not none.
  if (numerator < denominator && rounded === 100) return 99
  return numerator > 0 && rounded === 0 ? 1 : rounded
}

/** 50/52 件 */
export const ratio = (numerator: number, denominator: number, unit = '件'): string => `${numerator}/${denominator} ${unit}`
