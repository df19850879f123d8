import { type Calendar, isWorkday } from '@/domain/calendar/workdays'
import { countedDays } from '@/domain/calendar/counted'
import { dayOf, dueDayOf, type Instant } from '@/domain/calendar/day'
import type { Clock, Problem } from '@/domain/problem/problem'
import { type LightNote, lightAt, lightNote } from '@/domain/problem/problem.light'
import type { ClockView, DueView } from '@/types/problem.views'

const leftOf = (note: LightNote): ClockView['left'] => {
  switch (note.kind) {
    case 'left': return { kind: 'left', amount: note.workdays, unit: 'workday' }
    case 'leftHours': return { kind: 'left', amount: note.hours, unit: 'hour' }
    case 'dueToday': return { kind: 'today' }
    case 'over': return { kind: 'over', amount: note.workdays, unit: 'workday' }
    case 'overHours': return { kind: 'over', amount: note.hours, unit: 'hour' }
  }
}

/** The clock that runs, with its light; null when none does. */
export const clockView = ({ light, clocks }: Problem, calendar: Calendar, now: Instant): ClockView | null => {
  if (!light) return null
  const clock = clocks[light.clock]
  return {
    kind: light.clock,
    dueAt: clock.dueAt,
    dueOn: dueDayOf(clock.dueAt),
    isHourly: clock.length.unit === 'hours',
    isProvisional: clock.isProvisional,
    light: lightAt(light, now),
    left: leftOf(lightNote(clock, calendar, now)),
  }
}

/** A due date with how it was counted. */
export const dueView = (clock: Clock, calendar: Calendar): DueView => {
  const { dueAt, startAt, isProvisional, length } = clock
  const counted = countedDays(calendar, dayOf(startAt), dueDayOf(dueAt))
  const isHourly = length.unit === 'hours'
  return {
    dueAt,
    dueOn: dueDayOf(dueAt),
    isProvisional,
    explanation: {
      startOn: counted.startOn,
      workdays: isHourly ? null : length.count + clock.extendedWorkdays,
      hours: isHourly ? length.count : null,
      holidays: isHourly ? [] : counted.holidays,
      days: counted.days.map(({ on }) => ({ on, isWorkday: isWorkday(calendar, on) })),
    },
  }
}
