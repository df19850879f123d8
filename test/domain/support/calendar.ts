import { addDays, type Day } from '@/domain/calendar/day'
import type { Calendar } from '@/domain/calendar/workdays'
import chineseDays from 'chinese-days'

const holidayName = (on: Day): string => chineseDays.getDayDetail(on).name.split(',')[1] ?? ''

/** The published calendar of 2019 to 2026, read from chinese-days day by day. */
const load = (): Calendar => {
  const holidays: Record<Day, string> = {}
  const makeupWorkdays: Record<Day, string> = {}
  for (let on = '2019-01-01'; on <= '2026-12-31'; on = addDays(on, 1)) {
    const { work, name } = chineseDays.getDayDetail(on)
    if (!name.includes(',')) continue
    if (work) makeupWorkdays[on] = holidayName(on)
    else holidays[on] = holidayName(on)
  }
  return { knownThrough: '2026-12-31', holidays, makeupWorkdays }
}

export const calendar = load()
