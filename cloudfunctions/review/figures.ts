import type { Instant } from '@/domain/calendar/day'
import { districtScope, liveBucket, monthBucket } from '@/domain/review/counting'
import { type Period, monthsIn, periodBefore } from '@/domain/review/period'
import { type Rate, fewCases, targets, wilson } from '@/domain/review/rates'
import { type Live, type PeriodFigures, figuresOf, liveOf } from '@/domain/review/summary'
import type { RateView } from '@/types/review.contract'
import { readCounters } from './counters.repository'

export interface Figures {
  live: Live
  current: PeriodFigures
  before: PeriodFigures
}

/** The ledger's figures of a period and of the one before it: some dozens of counter documents, whatever the ledger holds. */
export const loadFigures = async (period: Period, now: Instant): Promise<Figures> => {
  const previous = periodBefore(period)
  const months = [...monthsIn(previous), ...monthsIn(period)].map(monthBucket)
  const counted = await readCounters(districtScope, [liveBucket, ...months])
  return { live: liveOf(counted, now), current: figuresOf(counted, period, now), before: figuresOf(counted, previous, now) }
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
const leaves: Record<Kind, readonly string[]> = {
  response: ['unanswered'],
  resolution: ['unknown', 'unreached'],
  satisfaction: ['unreached'],
  onTime: ['declined', 'explained', 'escalated', 'merged', 'withdrawn'],
}

const only = (leftOut: Record<string, number>, reasons: readonly string[]): Record<string, number> =>
  Object.fromEntries(reasons.map((reason) => [reason, leftOut[reason] ?? 0]))

export const ratesOf = ({ current, before }: Figures): Record<Kind, RateView> => {
  const view = (kind: Kind): RateView => rateOf(kind, current[kind], before[kind], only(current.leftOut, leaves[kind]))
  return { response: view('response'), resolution: view('resolution'), satisfaction: view('satisfaction'), onTime: view('onTime') }
}

export const totalOf = ({ byState }: Live): number => Object.values(byState).reduce((total, count) => total + (count ?? 0), 0)
