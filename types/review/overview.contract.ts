import { states } from '@/domain/problem/vocabulary'
import { count, day, instant, recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { rate } from './rate.view'

export const periods = ['month', 'quarter', 'half', 'year'] as const
export type PeriodKind = (typeof periods)[number]

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

/** The leader's overview. */
export const reviewOverview = contract('review', {
  overview: procedure({
    access: ['leader', 'office', 'supervision'],
    input: z.object({ period: z.enum(periods) }),
    output: overview,
  }),
})
