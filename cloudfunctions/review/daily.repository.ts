import { addDays, type Day, dayOf, type Instant } from '@/domain/calendar/day'
import { districtScope, liveBucket } from '@/domain/review/counting'
import { tallyUnions, type UnionTally } from '@/domain/review/indicator.values'
import { type Lights, liveOf } from '@/domain/review/summary'
import { readAllUnions } from '../liaison/union.repository'
import { _, db } from '../lib/cloud'
import { inTransaction } from '../lib/transaction'
import { readCounters } from './counters.repository'

/** A month of what only a look at the day can tell: how the lights stood, and what the unions' dates say. */
export interface DailyDocument {
  _id: string
  days: Record<Day, { at: Instant; lights: Lights }>
  unions: (UnionTally & { at: Instant }) | null
}

const idOf = (month: string): string => `d_${month}`

export const findDailies = async (months: readonly string[]): Promise<DailyDocument[]> => {
  const { data } = await db.collection('dailies').where({ _id: _.in(months.map(idOf)) }).limit(months.length).get()
  return data as DailyDocument[]
}

/** The lights as they stood on the last day kept of each month; null where none was. */
export const lightsByMonth = (dailies: readonly DailyDocument[], months: readonly string[]): ((Lights & { on: Day }) | null)[] =>
  months.map((month) => {
    const days = dailies.find(({ _id }) => _id === idOf(month))?.days ?? {}
    const on = Object.keys(days).sort().at(-1)
    return on ? { ...days[on]!.lights, on } : null
  })

/** The unions' dates as they were counted last, within the months given. */
export const latestUnions = (dailies: readonly DailyDocument[]): UnionTally | null =>
  [...dailies].sort((a, b) => (a._id < b._id ? 1 : -1)).find(({ unions }) => unions)?.unions ?? null

const save = (today: Day, patch: (before: DailyDocument | null) => Omit<DailyDocument, '_id'>): Promise<void> =>
  inTransaction(async (t) => {
    const id = idOf(today.slice(0, 7))
    const before = await t.get<DailyDocument>('dailies', id)
    await t.set('dailies', { _id: id, ...patch(before) } as DailyDocument)
  })

/** Counts the unions' dates anew: they change by the day, and by whoever edits them. */
export const recountUnions = async (now: Instant): Promise<UnionTally> => {
  const today = dayOf(now)
  const tally = tallyUnions(await readAllUnions(), today)
  await save(today, (before) => ({ days: before?.days ?? {}, unions: { ...tally, at: now } }))
  return tally
}

/** Once a day, by the sweep: the lights as they stand at the first run of the day. Answers 1 when it was this run. */
export const keepDaily = async (now: Instant): Promise<number> => {
  const today = dayOf(now)
  const [known] = await findDailies([today.slice(0, 7)])
  if (known?.days[today]) return 0
  const { lights } = liveOf(await readCounters([districtScope], [liveBucket]), now)
  const tally = tallyUnions(await readAllUnions(), today)
  await save(today, (before) => ({ days: { ...before?.days, [today]: { at: now, lights } }, unions: { ...tally, at: now } }))
  return 1
}

/** Enough months to find the last count, even on the first of one. */
export const recentMonths = (today: Day): string[] => [today.slice(0, 7), addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)]
