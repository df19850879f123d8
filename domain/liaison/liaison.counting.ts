import type { Day } from '../calendar/day'
import type { Visit } from '../visit/visit'
import { countsAsField } from '../visit/visit'

/** What a pair keeps of its visits, by year: the days that count, at most one a day, and how often they spoke from afar. */
export interface PairVisits {
  fieldDays: Record<string, Day[]>
  remoteCounts: Record<string, number>
  lastContactOn: Day | null
}

const yearOf = (on: Day): string => on.slice(0, 4)

/** The pair after a visit was finished. */
export const withVisit = (pair: PairVisits, visit: Visit): PairVisits => {
  const on = visit.visitedOn
  const year = yearOf(on)
  const days = pair.fieldDays[year] ?? []
  const isNewDay = countsAsField(visit) && !days.includes(on)
  return {
    fieldDays: isNewDay ? { ...pair.fieldDays, [year]: [...days, on].sort() } : pair.fieldDays,
    remoteCounts: visit.mode === 'field' ? pair.remoteCounts : { ...pair.remoteCounts, [year]: (pair.remoteCounts[year] ?? 0) + 1 },
    lastContactOn: pair.lastContactOn !== null && pair.lastContactOn > on ? pair.lastContactOn : on,
  }
}

export const fieldDone = (pair: Pick<PairVisits, 'fieldDays'>, year: number): number => pair.fieldDays[String(year)]?.length ?? 0
export const remoteDone = (pair: Pick<PairVisits, 'remoteCounts'>, year: number): number => pair.remoteCounts[String(year)] ?? 0

/** The plan's two field visits a year for each pair. */
const wantedAYear = 2

/**
 * Field visits wanted of a pair in a year: 2 x months paired / 12, rounded up, at least 1. A month counts when the
 * pair lasted on any day of it; 0 when it did not last in that year at all.
 */
export const fieldWanted = (pair: { fromOn: Day; toOn: Day | null }, year: number): number => {
  const first = pair.fromOn > `${year}-01-01` ? pair.fromOn : `${year}-01-01`
  const last = pair.toOn !== null && pair.toOn < `${year}-12-31` ? pair.toOn : `${year}-12-31`
  if (first > last) return 0
  const months = Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1
  return Math.max(1, Math.ceil((wantedAYear * months) / 12))
}
