import type { Day } from '../calendar/day'
import { fieldDone, fieldWanted, type PairVisits, remoteDone } from '../liaison/liaison.counting'
import { timeOn } from '../liaison/liaison.times'

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

/** How far the pairs are: all wanted visits made, some, none. */
export interface PairsReached { reached: number; begun: number; none: number }

type DatedVisits = Pick<Pair, 'fieldDays' | 'fromOn' | 'toOn' | 'past'>

/** The pair as it stood on that day: nothing that came after is in. Null when it did not last then. */
const asOf = (pair: DatedVisits, on: Day): DatedVisits | null => {
  const { fieldDays, past = [] } = pair
  const lasting = timeOn(pair, on)
  if (!lasting) return null
  const year = on.slice(0, 4)
  return {
    fromOn: lasting.fromOn, toOn: null, past: past.filter((time) => time.toOn < lasting.fromOn),
    fieldDays: { [year]: (fieldDays[year] ?? []).filter((day) => day <= on) },
  }
}

/** How the pairs that lasted on that day stood then, in that day's year. */
export const pairsReachedOn = (pairs: readonly DatedVisits[], on: Day): PairsReached => {
  const standing = pairs.flatMap((pair) => asOf(pair, on) ?? [])
  const { pairsReached, pairsBegun, pairsNone } = visitFigures(standing.map((pair) => ({ ...pair, remoteCounts: {}, lastContactOn: null })), Number(on.slice(0, 4)))
  return { reached: pairsReached, begun: pairsBegun, none: pairsNone }
}

/** Field visits of that day's year, up to it. */
export const fieldDoneBy = (pairs: readonly Pick<PairVisits, 'fieldDays'>[], until: Day): number =>
  pairs.reduce((sum, { fieldDays }) => sum + (fieldDays[until.slice(0, 4)] ?? []).filter((on) => on <= until).length, 0)

/** Field visits in that month, `YYYY-MM`. */
export const fieldDoneIn = (pairs: readonly Pick<PairVisits, 'fieldDays'>[], month: string): number =>
  pairs.reduce((sum, { fieldDays }) => sum + (fieldDays[month.slice(0, 4)] ?? []).filter((on) => on.startsWith(month)).length, 0)
