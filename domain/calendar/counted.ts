import { addDays, type Day } from './day'
import { isWorkday, type Calendar } from './workdays'

export type DayKind = 'start' | 'workday' | 'holiday' | 'weekend'

/** How a due day was counted, for a strip of days and its sentence (端午放假 3 天不算). */
export interface Counted {
  startOn: Day
  dueOn: Day
  /** Every day from the start to the due day; `name` is the holiday's, or the one a worked weekend makes up for. */
  days: { on: Day; kind: DayKind; name: string | null }[]
  workdays: number
  /** The holidays in between, in order, with all their days off, weekends within them included. */
  holidays: { name: string; days: number }[]
  /** Plain weekend days that were not counted. */
  weekendDays: number
}

export const countedDays = (calendar: Calendar, startOn: Day, dueOn: Day): Counted => {
  const days: Counted['days'] = []
  for (let on = startOn; on <= dueOn; on = addDays(on, 1)) {
    const holiday = calendar.holidays[on] ?? null
    const rest: DayKind = holiday !== null ? 'holiday' : 'weekend'
    const kind = on === startOn ? 'start' : isWorkday(calendar, on) ? 'workday' : rest
    days.push({ on, kind, name: kind === 'weekend' ? null : (calendar.makeupWorkdays[on] ?? holiday) })
  }
  const holidays: Counted['holidays'] = []
  for (const day of days.filter(({ kind }) => kind === 'holiday')) {
    const last = holidays[holidays.length - 1]
    if (last?.name === day.name) last.days += 1
    else holidays.push({ name: day.name ?? '', days: 1 })
  }
  const of = (kind: DayKind) => days.filter((day) => day.kind === kind).length
  return { startOn, dueOn, days, workdays: of('workday'), holidays, weekendDays: of('weekend') }
}
