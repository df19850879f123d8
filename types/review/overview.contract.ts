import { desks } from '@/domain/problem/desk'
import { categories, lights, states } from '@/domain/problem/vocabulary'
import { themes } from '@/domain/review/theme'
import { count, day, instant, recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { reviewers } from './access'
import { rate } from './rate.view'

export const periods = ['month', 'quarter', 'half', 'year'] as const
export type PeriodKind = (typeof periods)[number]

const named = z.object({ id: recordId, name: z.string() })

export const overview = z.object({
  asOf: instant,
  period: z.object({ kind: z.enum(periods), from: day, to: day }),
  coverage: z.object({
    obligedCount: count,
    /** Short of two unions: names by pinyin, with how many each holds; a duty to the district, so none for a union. */
    short: z.array(z.object({ id: recordId, name: z.string(), holds: count })),
    keyUnionCount: count,
    pairedKeyUnionCount: count,
  }),
  visits: z.object({
    year: count,
    fieldDone: count,
    /** By the same day of the year before. */
    fieldDoneBefore: count,
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
    /** Since when the longest of these and of what waits for the caller waits (a line since nothing moves); null when nothing dated does. */
    since: z.nullable(day),
    unpairedKeyUnions: z.array(named),
  }),
  /** The union it is narrowed to, and how many stand under it, whose figures are in too. What is kept from the union is not. */
  union: z.nullable(z.object({ ...named.shape, underCount: count })),
  /** What waits for the caller, each counted up to ten. */
  needsMe: z.object({
    /** 批示 that the caller owes an answer to. */
    orders: count,
    /** Lines that wait for a leader's signature or decision. */
    signatures: count,
    /** Reports to approve. */
    reports: count,
    /** What meetings decided that the caller is to do. */
    decisions: count,
  }),
  /** Figures to be drawn, over the same months, oldest first. */
  trend: z.object({
    months: z.array(z.string()),
    submitted: z.array(count),
    closed: z.array(count),
    /** How the lights stood on the last day of the month that was kept; null where none was, and for a single union. */
    lights: z.array(z.nullable(z.object({ green: count, blue: count, yellow: count, red: count, on: day }))),
    /** Where the ledger's lines stood on that same day; null where it was not kept, and for a single union. */
    desks: z.array(z.nullable(z.record(z.enum(desks), count))),
    /** How the indicators stood on that same day; null as above. */
    indicators: z.array(z.nullable(z.object({ total: count, reached: count, late: count, withoutData: count }))),
    /** How many unions were key at the end of the month, of the last one today, and how many of them were paired. */
    keyUnions: z.array(count),
    paired: z.array(count),
    /** How far the pairs that lasted then had come in that month's year. */
    pairs: z.array(z.object({ reached: count, begun: count, none: count })),
    /** Field visits made in the month by the pairs that last. */
    fieldVisits: z.array(count),
  }),
  /** Of the period and of the one before it; the most frequent first. */
  kinds: z.array(z.object({ category: z.enum(categories), count, before: count })),
  submittedBefore: count,
  closedInPeriod: count,
  closedBefore: count,
  /** Key unions by how long ago the district was last in touch. */
  lastContacts: z.array(z.object({ key: z.enum(['within30', 'within90', 'within180', 'longer', 'never']), unions: z.array(named) })),
  /** By theme: how many stand in which light, and how many have no data. */
  indicators: z.array(z.object({ theme: z.enum(themes), reached: count, total: count, lights: z.record(z.enum(lights), count), withoutData: count })),
})
export type Overview = z.output<typeof overview>

/** The leader's overview. */
export const reviewOverview = contract('review', {
  overview: procedure({
    access: reviewers,
    /** `unionId`: the figures of one union and those under it (小三级). NOT_FOUND for one that is not there. */
    input: z.object({ period: z.enum(periods), unionId: z.optional(recordId) }),
    output: overview,
  }),
})
