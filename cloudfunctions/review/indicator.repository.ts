import { addDays, type Day, dayOf, type Instant } from '@/domain/calendar/day'
import { defaultIndicators } from '@/domain/review/indicator.defaults'
import { nextReminder } from '@/domain/review/indicator.entry'
import type { Indicator, Value } from '@/domain/review/indicator'
import { computedValue, type Known } from '@/domain/review/indicator.values'
import { _, db } from '../lib/cloud'
import { DuplicateId, inTransaction, type Transaction } from '../lib/transaction'
import { type IndicatorRecord, indicators } from './stores'

/** A plan has some dozens. */
const most = 200

/** The last day of the programme in force; a later year follows one that is over. */
const programmeToOn = async (today: Day): Promise<Day> => {
  const { data } = await db.collection('settings').doc('programme').get()
  const toOn = (data as { toOn?: Day } | null)?.toOn
  return toOn !== undefined && toOn >= today ? toOn : `${today.slice(0, 4)}-12-31`
}

export const withReminder = (indicator: Indicator, today: Day): IndicatorRecord => ({ ...indicator, remindOn: nextReminder(indicator, today) })

/** The plan's own, until the office has changed or retired them. */
const untouched = async (today: Day): Promise<IndicatorRecord[]> =>
  defaultIndicators(await programmeToOn(today)).map((indicator) => withReminder(indicator, addDays(today, -1)))

/** Those in force, in their order. */
export const findIndicators = async (today: Day): Promise<IndicatorRecord[]> => {
  const [stored, defaults] = await Promise.all([indicators.some({ order: _.gte(0) }, most), untouched(today)])
  const known = new Set(stored.map(({ id }) => id))
  return [...stored, ...defaults.filter(({ id }) => !known.has(id))].filter(({ isRetired }) => !isRetired).sort((a, b) => a.order - b.order)
}

export const findIndicator = async (id: string, today: Day): Promise<IndicatorRecord | null> =>
  (await indicators.find(id)) ?? (await untouched(today)).find((indicator) => indicator.id === id) ?? null

/** `fallback`: the plan's own as it was found before the transaction began. */
export const loadIndicator = async (t: Transaction, id: string, fallback: IndicatorRecord | null): Promise<IndicatorRecord | null> =>
  (await indicators.load(t, id)) ?? fallback

/** Writes down the plan's own, so that the timer finds whom to remind. */
export const storeIndicators = async (now: Instant): Promise<void> => {
  const today = dayOf(now)
  const stored = new Set((await indicators.some({ order: _.gte(0) }, most)).map(({ id }) => id))
  for (const indicator of (await untouched(today)).filter(({ id }) => !stored.has(id))) {
    await inTransaction((t) => indicators.add(t, indicator)).catch((error: unknown) => {
      if (!(error instanceof DuplicateId)) throw error
    })
  }
}

/** A computed value from the records, an entered one as it was entered last. */
export const valueOf = (indicator: Indicator, known: Known): Value | null =>
  indicator.source === null ? (indicator.latest?.value ?? null) : computedValue(indicator.source, known)

const remindedAtOnce = 50

/** Those whose reminder's day has come, the longest waiting first. */
export const findToRemind = async (today: Day): Promise<string[]> => {
  const { data } = await db
    .collection('indicators')
    .where({ 'keys.remindOn': _.gt('').and(_.lt(addDays(today, 1))) })
    .orderBy('keys.remindOn', 'asc')
    .limit(remindedAtOnce)
    .get()
  return (data as { _id: string }[]).map(({ _id }) => _id)
}
