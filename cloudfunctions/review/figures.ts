import { dayOf, type Instant } from '@/domain/calendar/day'
import { districtScope, liveBucket, monthBucket, underScope, unionScope } from '@/domain/review/counting'
import { type Period, monthsIn, monthsUpTo, periodBefore, periodOf } from '@/domain/review/period'
import { type Rate, fewCases, targets, wilson } from '@/domain/review/rates'
import { countsOf, type Live, type PeriodCounts, type PeriodFigures, figuresOf, liveOf, trendOf } from '@/domain/review/summary'
import type { RateView } from '@/types/review.contract'
import { readCounters } from './counters.repository'

export interface Figures {
  live: Live
  current: PeriodFigures
  before: PeriodFigures
  counts: PeriodCounts
  countsBefore: PeriodCounts
  /** The twelve months up to now, or those asked for. */
  trend: { month: string; submitted: number; closed: number }[]
  /** Of the year in which the period lies: what indicators are measured by. */
  year: { figures: PeriodFigures; counts: PeriodCounts }
}

const trendMonths = 12

/**
 * The ledger's figures of a period and of the one before it, for the district, or for a union and those under it: some dozens of counter documents, whatever
 * the ledger holds.
 */
export const loadFigures = async (
  period: Period, now: Instant, { unionId, months = monthsUpTo(dayOf(now), trendMonths) }: { unionId?: string | undefined; months?: string[] } = {},
): Promise<Figures> => {
  const previous = periodBefore(period)
  const year = periodOf('year', period.to)
  const wanted = new Set([...monthsIn(previous), ...monthsIn(period), ...months, ...monthsIn(year)].filter((month) => month <= dayOf(now).slice(0, 7)))
  const counted = await readCounters(unionId ? [unionScope(unionId), underScope(unionId)] : [districtScope], [liveBucket, ...[...wanted].map(monthBucket)])
  const figures = (of: Period): PeriodFigures => figuresOf(counted, of, now)
  return {
    live: liveOf(counted, now), current: figures(period), before: figures(previous), counts: countsOf(counted, period), countsBefore: countsOf(counted, previous),
    trend: trendOf(counted, months), year: { figures: figures(year), counts: countsOf(counted, year) },
  }
}

type Kind = keyof typeof targets

const rateOf = (kind: Kind, rate: Rate, before: Rate, leftOut: Record<string, number>): RateView => ({
  ...rate,
  targetPercent: targets[kind],
  interval: rate.denominator < fewCases ? wilson(rate) : null,
  before: before.denominator === 0 ? null : before,
  leftOut: Object.entries(leftOut).flatMap(([reason, count]) => (count > 0 ? [{ reason, count }] : [])),
})

/** What each rate leaves out, by why. */
export const leaves: Record<Kind, readonly string[]> = {
  response: ['unanswered'],
  resolution: ['unknown', 'unreached'],
  satisfaction: ['unreached'],
  onTime: ['declined', 'explained', 'escalated', 'merged', 'withdrawn'],
}

export const only = (leftOut: Record<string, number>, reasons: readonly string[]): Record<string, number> =>
  Object.fromEntries(reasons.map((reason) => [reason, leftOut[reason] ?? 0]))

export const ratesOf = ({ current, before }: Pick<Figures, 'current' | 'before'>): Record<Kind, RateView> => {
  const view = (kind: Kind): RateView => rateOf(kind, current[kind], before[kind], only(current.leftOut, leaves[kind]))
  return { response: view('response'), resolution: view('resolution'), satisfaction: view('satisfaction'), onTime: view('onTime') }
}

export const totalOf = ({ byState }: Live): number => Object.values(byState).reduce((total, count) => total + (count ?? 0), 0)
