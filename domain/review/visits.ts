import type { Day } from '../calendar/day'
import { fieldDone, fieldWanted, type PairVisits, remoteDone } from '../liaison/liaison.counting'

type Pair = PairVisits & { fromOn: string; toOn: string | null; past?: { fromOn: string; toOn: string; reason: string }[] }

export interface VisitFigures {
  year: number
  fieldDone: number
  fieldWanted: number
  remoteDone: number
  pairCount: number
  /** All wanted visits made, some, none. */
  pairsReached: number
  pairsBegun: number
  pairsNone: number
}

/** The year's visits of some pairs. */
export const visitFigures = (pairs: readonly Pair[], year: number): VisitFigures => {
  const rows = pairs.map((pair) => ({ done: fieldDone(pair, year), wanted: fieldWanted(pair, year), remote: remoteDone(pair, year) }))
  const total = (pick: (row: (typeof rows)[number]) => number): number => rows.reduce((sum, row) => sum + pick(row), 0)
  return {
    year,
    fieldDone: total(({ done }) => done),
    fieldWanted: total(({ wanted }) => wanted),
    remoteDone: total(({ remote }) => remote),
    pairCount: rows.length,
    pairsReached: rows.filter(({ done, wanted }) => done >= wanted).length,
    pairsBegun: rows.filter(({ done, wanted }) => done > 0 && done < wanted).length,
    pairsNone: rows.filter(({ done, wanted }) => done === 0 && wanted > 0).length,
  }
}

/** Field visits of that day's year, up to it. */
export const fieldDoneBy = (pairs: readonly Pick<PairVisits, 'fieldDays'>[], until: Day): number =>
  pairs.reduce((sum, { fieldDays }) => sum + (fieldDays[until.slice(0, 4)] ?? []).filter((on) => on <= until).length, 0)

/** Field visits in that month, `YYYY-MM`. */
export const fieldDoneIn = (pairs: readonly Pick<PairVisits, 'fieldDays'>[], month: string): number =>
  pairs.reduce((sum, { fieldDays }) => sum + (fieldDays[month.slice(0, 4)] ?? []).filter((on) => on.startsWith(month)).length, 0)
