import { type Day, dayOf, type Instant } from '@/domain/calendar/day'
import { entryDue } from '@/domain/review/indicator.entry'
import { indicatorLight } from '@/domain/review/indicator.light'
import { isReached } from '@/domain/review/indicator'
import type { Known } from '@/domain/review/indicator.values'
import { targetWords, valueWords } from '@/domain/review/wording'
import type { IndicatorRow } from '@/types/review/indicators.contract'
import { valueOf } from './indicator.repository'
import type { IndicatorRecord } from './stores'

interface Seen { now: Instant; personId: string; isOffice: boolean; known: Known; names: ReadonlyMap<string, string> }

const entryOf = (indicator: IndicatorRecord, { personId, isOffice }: Seen, today: Day): IndicatorRow['entry'] => {
  const due = entryDue(indicator, today)
  if (due === null || indicator.entry === null) return null
  const { byId } = indicator.entry
  return { ...indicator.entry, ...due, isYours: byId === null ? isOffice : byId === personId, isLate: today > due.dueOn }
}

export const indicatorRow = (indicator: IndicatorRecord, seen: Seen): IndicatorRow => {
  const { id, title, unit, clause, target, dueOn, source, latest, leaderIds, departments, targets, version } = indicator
  const today = dayOf(seen.now)
  const value = valueOf(indicator, seen.known)
  return {
    id, title, unit, clause, target, targetWords: targetWords(target, unit), dueOn, source, value, valueWords: valueWords(value, unit),
    valueOn: source === null ? (latest?.on ?? null) : null, enteredBy: source === null ? (latest?.byName ?? null) : null,
    isReached: isReached(value, target), light: indicatorLight(indicator, value, today),
    leaderNames: (leaderIds ?? []).flatMap((leader) => seen.names.get(leader) ?? []), departments: departments ?? [],
    entry: entryOf(indicator, seen, today),
    targets: targets.map((older) => ({ ...older, targetWords: targetWords(older.target, unit) })), version,
  }
}
