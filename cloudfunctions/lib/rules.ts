import type { Calendar } from '@/domain/calendar/workdays'
import { type ClockTable, defaultClockTable } from '@/domain/problem/problem.clocks'
import { publishedCalendar } from './calendar'
import { findSetting, type Settings } from './settings.repository'

/** The calendar and the clock table in force: what the office has set, else the published calendar and the plan's table. */
export interface Rules {
  calendar: Calendar
  clockTable: ClockTable
}

/** What the office entered, as long as no release of the published calendar knows more. */
export const calendarInForce = (set: Settings['rules'] | null): Calendar => {
  const published = publishedCalendar()
  return set?.calendar && set.calendar.knownThrough >= published.knownThrough ? set.calendar : published
}

export const loadRules = async (): Promise<Rules> => {
  const set = await findSetting('rules')
  return { calendar: calendarInForce(set), clockTable: { ...defaultClockTable, ...set?.clockTable } }
}
