import type { Day } from '../calendar/day'
import type { Visit } from './visit'
import { countsAsField, isOver } from './visit.counting'
import type { VisitMode } from './vocabulary'

type ByMode = Record<VisitMode, number>

const none = (): ByMode => ({ field: 0, video: 0, phone: 0 })

/** Finished visits by day and mode; the open ones of a day are under way and not counted. Days without any are absent. */
export const byDay = (visits: readonly Visit[]): Map<Day, ByMode> => {
  const days = new Map<Day, ByMode>()
  for (const visit of visits.filter(isOver)) {
    const day = days.get(visit.visitedOn) ?? none()
    day[visit.mode] += 1
    days.set(visit.visitedOn, day)
  }
  return days
}

/** The twelve months of a year; `counted`: distinct days of a pair that count toward the two a year, in the month they lie in. */
export const byMonth = (visits: readonly Visit[], year: number): ({ month: number; counted: number } & ByMode)[] =>
  Array.from({ length: 12 }, (_, i) => {
    const prefix = `${year}-${String(i + 1).padStart(2, '0')}`
    const own = visits.filter((visit) => isOver(visit) && visit.visitedOn.startsWith(prefix))
    const counted = new Set(own.filter(countsAsField).map(({ liaisonId, visitedOn }) => `${liaisonId} ${visitedOn}`)).size
    const modes = own.reduce((sum, { mode }) => ({ ...sum, [mode]: sum[mode] + 1 }), none())
    return { month: i + 1, ...modes, counted }
  })
