import { addDays, weekdayOf } from '@/domain/calendar/day'
import type { Calendar } from '@/domain/calendar/workdays'
import { getDayDetail } from 'chinese-days'

const firstYear = 2019

/** A published day's detail reads `Dragon Boat Festival,端午,1`; an ordinary day's only `Friday`. */
const holidayName = (on: string): string | null => getDayDetail(on).name.split(',')[1] ?? null

/** 元旦 is a holiday of every published year. */
const isPublished = (year: number): boolean => holidayName(`${year}-01-01`) !== null

const build = (): Calendar => {
  const holidays: Record<string, string> = {}
  const makeupWorkdays: Record<string, string> = {}
  let year = firstYear
  for (; isPublished(year); year++) {
    for (let on = `${year}-01-01`; on <= `${year}-12-31`; on = addDays(on, 1)) {
      const name = holidayName(on)
      if (!name) continue
      const isWeekend = weekdayOf(on) === 0 || weekdayOf(on) === 6
      if (!getDayDetail(on).work) holidays[on] = name
      else if (isWeekend) makeupWorkdays[on] = name
    }
  }
  return { knownThrough: `${year - 1}-12-31`, holidays, makeupWorkdays }
}

let built: Calendar | undefined

/** The State Council's published holidays and make-up working days, as the domain wants them. */
export const publishedCalendar = (): Calendar => (built ??= build())
