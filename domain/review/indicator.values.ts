import { addDays, type Day } from '../calendar/day'
import type { UnionFacts, UnionKind } from '../liaison/union'
import type { ComputedSource, Value } from './indicator'
import type { Rate } from './rates'
import type { PeriodCounts, PeriodFigures } from './summary'

/** What the unions' own dates say: 按期换届 of those whose date is known, 职代会 within a year in enterprises and institutions. */
export interface UnionTally { reelected: Rate; congresses: number }

type Union = { kind: UnionKind } & Partial<Pick<UnionFacts, 'reelectionDueOn' | 'lastCongressOn'>>

export const tallyUnions = (unions: readonly Union[], today: Day): UnionTally => {
  const dated = unions.filter(({ reelectionDueOn }) => Boolean(reelectionDueOn))
  const yearAgo = addDays(today, -365)
  return {
    reelected: { numerator: dated.filter(({ reelectionDueOn }) => reelectionDueOn! >= today).length, denominator: dated.length },
    congresses: unions.filter(({ kind, lastCongressOn }) => (kind === 'enterprise' || kind === 'institution') && Boolean(lastCongressOn) && lastCongressOn! >= yearAgo).length,
  }
}

/** What indicators are reckoned from: of the year. */
export interface Known {
  coverage: { obligedCount: number; short: readonly unknown[]; keyUnionCount: number; unpairedKeyUnions: readonly unknown[] }
  visits: { pairCount: number; pairsReached: number }
  figures: PeriodFigures
  counts: PeriodCounts
  /** Null until it was counted for the first time. */
  unions: UnionTally | null
  openSites: number
}

const ratio = ({ numerator, denominator }: Rate): Value => ({ kind: 'ratio', numerator, denominator })

export const computedValue = (source: ComputedSource, { coverage, visits, figures, counts, unions, openSites }: Known): Value | null => {
  switch (source) {
    case 'keyUnionsPaired': return ratio({ numerator: coverage.keyUnionCount - coverage.unpairedKeyUnions.length, denominator: coverage.keyUnionCount })
    case 'cadresPaired': return ratio({ numerator: coverage.obligedCount - coverage.short.length, denominator: coverage.obligedCount })
    case 'pairsVisited': return ratio({ numerator: visits.pairsReached, denominator: visits.pairCount })
    case 'response':
    case 'resolution':
    case 'satisfaction':
    case 'onTime': return ratio(figures[source])
    case 'reelected': return unions && ratio(unions.reelected)
    case 'congresses': return unions && { kind: 'count', count: unions.congresses }
    case 'openSites': return { kind: 'count', count: openSites }
    case 'jointMeeting':
    case 'tripartite':
    case 'competition':
    case 'pilot': return { kind: 'count', count: counts.activities[source] ?? 0 }
  }
}
