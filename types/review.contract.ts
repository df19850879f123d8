import { states } from '@/domain/problem/vocabulary'
import { count, day, instant, recordId } from './fields'
import { procedure } from './rpc'
import { z } from './z'

export const periods = ['month', 'quarter', 'half', 'year'] as const
export type PeriodKind = (typeof periods)[number]

/** A rate always stands with its numerator, its denominator and what was left out. */
export const rate = z.object({
  numerator: count,
  denominator: count,
  /** The plan's target. */
  targetPercent: count,
  /** Wilson's 95 % interval in percent, given below ten cases. */
  interval: z.nullable(z.object({ lowPercent: z.number(), highPercent: z.number() })),
  /** The same rate in the period before; null when it had no case. */
  before: z.nullable(z.object({ numerator: count, denominator: count })),
  leftOut: z.array(z.object({ reason: z.string(), count })),
})
export type RateView = z.output<typeof rate>

const named = z.object({ id: recordId, name: z.string() })

export const overview = z.object({
  asOf: instant,
  period: z.object({ kind: z.enum(periods), from: day, to: day }),
  coverage: z.object({
    obligedCount: count,
    /** Short of two unions: names by pinyin, with how many each holds. */
    short: z.array(z.object({ id: recordId, name: z.string(), holds: count })),
    keyUnionCount: count,
    pairedKeyUnionCount: count,
  }),
  visits: z.object({
    year: count,
    fieldDone: count,
    fieldWanted: count,
    remoteDone: count,
    /** Pairs by how far they are: all wanted visits made, some, none. */
    pairsReached: count,
    pairsBegun: count,
    pairsNone: count,
  }),
  problems: z.object({
    byState: z.record(z.enum(states), count),
    total: count,
    submittedInPeriod: count,
    running: count,
    lights: z.object({ green: count, blue: count, yellow: count, red: count }),
    rates: z.object({ response: rate, resolution: rate, satisfaction: rate, onTime: rate }),
  }),
  /** What waits for the leader: lines late without progress, newest few, with how many in all. */
  waiting: z.object({
    redCount: count,
    red: z.array(z.object({ id: recordId, title: z.string() })),
    explainedCount: count,
    unpairedKeyUnions: z.array(named),
  }),
})
export type Overview = z.output<typeof overview>

/** What everybody may read of how problems are handled, before they agree to anything: figures only. */
export const published = z.object({
  asOf: instant,
  year: count,
  submitted: count,
  closed: count,
  running: count,
  rates: z.object({ response: rate, resolution: rate, satisfaction: rate }),
})
export type Published = z.output<typeof published>

export const reviewContract = {
  overview: procedure({
    access: ['leader', 'office', 'supervision'],
    input: z.object({ period: z.enum(periods) }),
    output: overview,
  }),
  published: procedure({ access: 'anyone', input: z.object({}), output: published }),
}
