import type { Day } from '../calendar/day'
import type { Visit } from '../visit/visit'
import { type CountingPair, countsFor, isContactOf } from '../visit/visit.counting'

/** One visit as a pair keeps it. `contact`: contact that counts as neither a field visit nor one from afar. */
export interface Kept { on: Day; as: 'field' | 'remote' | 'contact' }

/** What a pair keeps of its visits. The last three are sums over `visits`, by year. */
export interface PairVisits {
  visits?: Record<string, Kept>
  /** The days that count, at most one a day. */
  fieldDays: Record<string, Day[]>
  remoteCounts: Record<string, number>
  lastContactOn: Day | null
}

type Pair = PairVisits & CountingPair & { id: string }

const yearOf = (on: Day): string => on.slice(0, 4)

const keptOf = (visit: Visit, pair: Pair): Kept | null => {
  if (!isContactOf(visit, pair)) return null
  if (visit.mode !== 'field') return { on: visit.visitedOn, as: 'remote' }
  return { on: visit.visitedOn, as: countsFor(visit, pair) ? 'field' : 'contact' }
}

const sumsOf = (visits: Record<string, Kept>): Omit<PairVisits, 'visits'> => {
  const fieldDays: Record<string, Day[]> = {}
  const remoteCounts: Record<string, number> = {}
  let lastContactOn: Day | null = null
  for (const { on, as } of Object.values(visits)) {
    const year = yearOf(on)
    if (as === 'field') fieldDays[year] = [...new Set([...(fieldDays[year] ?? []), on])].sort()
    if (as === 'remote') remoteCounts[year] = (remoteCounts[year] ?? 0) + 1
    if (lastContactOn === null || on > lastContactOn) lastContactOn = on
  }
  return { fieldDays, remoteCounts, lastContactOn }
}

/**
 * What the pair keeps after a visit was finished or changed: whatever it kept of that visit before is replaced, so that
 * a visit taken back, corrected or confirmed later is counted as it stands, and the same one twice is counted once.
 */
export const withVisit = (pair: Pair, visit: Visit): PairVisits => {
  const { [visit.id]: _before, ...others } = pair.visits ?? {}
  const kept = keptOf(visit, pair)
  const visits = kept ? { ...others, [visit.id]: kept } : others
  return { visits, ...sumsOf(visits) }
}

export const fieldDone = (pair: Pick<PairVisits, 'fieldDays'>, year: number): number => pair.fieldDays[String(year)]?.length ?? 0
export const remoteDone = (pair: Pick<PairVisits, 'remoteCounts'>, year: number): number => pair.remoteCounts[String(year)] ?? 0

/** Which field visit of its year a visit on that day is or would be: the counted days before it, and itself. */
export const ordinalOn = (pair: Pick<PairVisits, 'fieldDays'>, on: Day): number =>
  (pair.fieldDays[yearOf(on)] ?? []).filter((day) => day < on).length + 1

/** The plan's two field visits a year for each pair. */
const wantedAYear = 2

type Lasting = Pick<CountingPair, 'fromOn' | 'toOn' | 'past'>

/** The months of the year (1 to 12) on any day of which the pair lasted. */
const monthsPaired = ({ fromOn, toOn, past = [] }: Lasting, year: number): Set<number> => {
  const months = new Set<number>()
  for (const time of [...past, { fromOn, toOn }]) {
    const first = time.fromOn > `${year}-01-01` ? time.fromOn : `${year}-01-01`
    const last = time.toOn !== null && time.toOn < `${year}-12-31` ? time.toOn : `${year}-12-31`
    if (first > last) continue
    for (let month = Number(first.slice(5, 7)); month <= Number(last.slice(5, 7)); month++) months.add(month)
  }
  return months
}

/** Field visits wanted of a pair in a year: 2 x months paired / 12, rounded up, at least 1; 0 when it did not last in that year at all. */
export const fieldWanted = (pair: Lasting, year: number): number => {
  const months = monthsPaired(pair, year).size
  return months === 0 ? 0 : Math.max(1, Math.ceil((wantedAYear * months) / 12))
}
