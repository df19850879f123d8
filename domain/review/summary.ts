import { dueDayOf, type Day, type Instant } from '../calendar/day'
import type { Category, LightColor, State } from '../problem/vocabulary'
import { liveBucket, minuteOf, monthBucket } from './counting'
import { monthsIn, type Period } from './period'
import type { Rate } from './rates'

/** The counters of some buckets, shards added up. */
export interface Counted { [key: string]: number | Counted }

const at = (counts: Counted | undefined, key: string): Counted => {
  const inner = counts?.[key]
  return typeof inner === 'object' ? inner : {}
}

const number = (counts: Counted, key: string): number => {
  const value = counts[key]
  return typeof value === 'number' ? value : 0
}

const sum = (counts: Counted, isWanted: (key: string) => boolean): number =>
  Object.keys(counts).reduce((total, key) => total + (isWanted(key) ? number(counts, key) : 0), 0)

export type Lights = Record<LightColor, number>

const lightsOf = (counts: Counted, now: Instant): Lights => {
  const until = (key: string): boolean => key <= minuteOf(now)
  const running = number(counts, 'running')
  const blue = sum(at(counts, 'blue'), until)
  const late = sum(at(counts, 'late'), until)
  const red = sum(at(counts, 'red'), until)
  return { green: running - blue, blue: blue - late, yellow: late - red, red }
}

export interface Live {
  byState: Partial<Record<State, number>>
  running: number
  lights: Lights
  /** Of the lines still to be accepted. */
  triageLights: Lights
}

/** How the ledger stands at a moment. */
export const liveOf = (buckets: Record<string, Counted>, now: Instant): Live => {
  const live = buckets[liveBucket] ?? {}
  const states = at(live, 'state')
  return {
    byState: Object.fromEntries(Object.keys(states).map((state) => [state, number(states, state)])),
    running: number(live, 'running'),
    lights: lightsOf(live, now),
    triageLights: lightsOf(at(live, 'triage'), now),
  }
}

export interface PeriodFigures {
  submitted: number
  response: Rate
  resolution: Rate
  satisfaction: Rate
  onTime: Rate
  leftOut: Record<string, number>
}

const within = ({ from, to }: Pick<Period, 'from' | 'to'>) => (on: Day): boolean => on >= from && on <= to

const dueRate = (months: Counted[], kind: 'response' | 'solve', period: Pick<Period, 'from' | 'to'>, now: Instant): Rate => {
  const rate = { numerator: 0, denominator: 0 }
  for (const month of months) {
    const dues = at(month, kind)
    for (const minute of Object.keys(dues)) {
      if (minute > minuteOf(now) || !within(period)(dueDayOf(`${minute}:00.000Z`))) continue
      rate.denominator += number(at(dues, minute), 'n')
      rate.numerator += number(at(dues, minute), 'met')
    }
  }
  return rate
}

const dayRate = (months: Counted[], kind: 'verdict' | 'rating', good: readonly string[], period: Pick<Period, 'from' | 'to'>): Rate => {
  const rate = { numerator: 0, denominator: 0 }
  for (const month of months) {
    const days = at(month, kind)
    for (const on of Object.keys(days).filter(within(period))) {
      rate.denominator += sum(at(days, on), () => true)
      rate.numerator += sum(at(days, on), (key) => good.includes(key))
    }
  }
  return rate
}

/** The figures of a period as known at `now`; a date that has not come counts in no rate. */
export const figuresOf = (buckets: Record<string, Counted>, period: Pick<Period, 'from' | 'to'>, now: Instant): PeriodFigures => {
  const months = Object.keys(buckets).filter((bucket) => bucket !== liveBucket).map((bucket) => buckets[bucket] ?? {})
  const leftOut: Record<string, number> = {}
  for (const month of months) {
    const left = at(month, 'left')
    for (const why of Object.keys(left)) leftOut[why] = (leftOut[why] ?? 0) + sum(at(left, why), within(period))
  }
  return {
    submitted: months.reduce((total, month) => total + sum(at(month, 'submitted'), within(period)), 0),
    response: dueRate(months, 'response', period, now),
    resolution: dayRate(months, 'verdict', ['solved'], period),
    satisfaction: dayRate(months, 'rating', ['satisfied', 'fair'], period),
    onTime: dueRate(months, 'solve', period, now),
    leftOut,
  }
}

/** What was reported in a period by kind, what was struck off, and the activities held: months are counted whole, days exactly. */
export interface PeriodCounts {
  kinds: Partial<Record<Category, number>>
  closed: number
  activities: Record<string, number>
}

export const countsOf = (buckets: Record<string, Counted>, period: Pick<Period, 'from' | 'to'>): PeriodCounts => {
  const counts: PeriodCounts = { kinds: {}, closed: 0, activities: {} }
  for (const month of monthsIn(period)) {
    const bucket = buckets[monthBucket(month)] ?? {}
    const kinds = at(bucket, 'kind')
    for (const kind of Object.keys(kinds) as Category[]) counts.kinds[kind] = (counts.kinds[kind] ?? 0) + number(kinds, kind)
    counts.closed += sum(at(bucket, 'closed'), within(period))
    const activities = at(bucket, 'activity')
    for (const kind of Object.keys(activities)) counts.activities[kind] = (counts.activities[kind] ?? 0) + sum(at(activities, kind), within(period))
  }
  return counts
}

/** What came in and what was struck off, month by month. */
export const trendOf = (buckets: Record<string, Counted>, months: readonly string[]): { month: string; submitted: number; closed: number }[] =>
  months.map((month) => {
    const bucket = buckets[monthBucket(month)] ?? {}
    return { month, submitted: sum(at(bucket, 'submitted'), () => true), closed: sum(at(bucket, 'closed'), () => true) }
  })
