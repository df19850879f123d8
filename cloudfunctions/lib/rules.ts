import type { Calendar } from '@/domain/calendar/workdays'
import { type ClockTable, defaultClockTable } from '@/domain/problem/problem.clocks'
import { publishedCalendar } from './calendar'
import { findSetting } from './settings.repository'

/** The calendar and the clock table in force: what the office has set, else the published calendar and the plan's table. */
export interface Rules {
  calendar: Calendar
  clockTable: ClockTable
}

export const loadRules = async (): Promise<Rules> => {
  const set = await findSetting('rules')
  return { calendar: set?.calendar ?? publishedCalendar(), clockTable: { ...defaultClockTable, ...set?.clockTable } }
}
