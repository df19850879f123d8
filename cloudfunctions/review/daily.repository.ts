import { addDays, type Day, dayOf, type Instant } from '@/domain/calendar/day'
import { type Desk, desks, statesOf } from '@/domain/problem/desk'
import type { State } from '@/domain/problem/vocabulary'
import type { IndicatorTally } from '@/domain/review/indicator.tally'
import { tallyUnions, type UnionTally } from '@/domain/review/indicator.values'
import type { Lights } from '@/domain/review/summary'
import { readAllUnions } from '../liaison/union.repository'
import { _, db } from '../lib/cloud'
import { inTransaction } from '../lib/transaction'

interface DailyDay {
  at: Instant
  lights: Lights
  /** Absent in days that were kept before these were. */
  byState?: Partial<Record<State, number>>
  indicators?: IndicatorTally
}

/** A month of what only a look at the day can tell: how the ledger and the indicators stood, and what the unions' dates say. */
export interface DailyDocument {
  _id: string
  days: Record<Day, DailyDay>
  unions: (UnionTally & { at: Instant }) | null
}

const idOf = (month: string): string => `d_${month}`

export const findDailies = async (months: readonly string[]): Promise<DailyDocument[]> => {
  const { data } = await db.collection('dailies').where({ _id: _.in(months.map(idOf)) }).limit(months.length).get()
  return data as DailyDocument[]
}

interface MonthsEnd { lights: (Lights & { on: Day }) | null; desks: Record<Desk, number> | null; indicators: IndicatorTally | null }

const atDesks = (byState: Partial<Record<State, number>>): Record<Desk, number> =>
  Object.fromEntries(desks.map((desk) => [desk, statesOf(desk).reduce((sum, state) => sum + (byState[state] ?? 0), 0)])) as Record<Desk, number>

/** What stood on the last day kept of each month; null where nothing was. */
export const monthsEnds = (dailies: readonly DailyDocument[], months: readonly string[]): MonthsEnd[] =>
  months.map((month) => {
    const days = dailies.find(({ _id }) => _id === idOf(month))?.days ?? {}
    const on = Object.keys(days).sort().at(-1)
    if (!on) return { lights: null, desks: null, indicators: null }
    const { lights, byState, indicators = null } = days[on]!
    return { lights: { ...lights, on }, desks: byState ? atDesks(byState) : null, indicators }
  })

/** The unions' dates as they were counted last, within the months given. */
export const latestUnions = (dailies: readonly DailyDocument[]): UnionTally | null =>
  [...dailies].sort((a, b) => (a._id < b._id ? 1 : -1)).find(({ unions }) => unions)?.unions ?? null

export const saveDaily = (today: Day, patch: (before: DailyDocument | null) => Omit<DailyDocument, '_id'>): Promise<void> =>
  inTransaction(async (t) => {
    const id = idOf(today.slice(0, 7))
    const before = await t.get<DailyDocument>('dailies', id)
    await t.set('dailies', { _id: id, ...patch(before) } as DailyDocument)
  })

/** Counts the unions' dates anew: they change by the day, and by whoever edits them. */
export const recountUnions = async (now: Instant): Promise<UnionTally> => {
  const today = dayOf(now)
  const tally = tallyUnions(await readAllUnions(), today)
  await saveDaily(today, (before) => ({ days: before?.days ?? {}, unions: { ...tally, at: now } }))
  return tally
}

/** Enough months to find the last count, even on the first of one. */
export const recentMonths = (today: Day): string[] => [today.slice(0, 7), addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)]
