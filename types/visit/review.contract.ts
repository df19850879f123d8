import { correctable } from '@/domain/visit/visit.record'
import { marks, visitChanges } from '@/domain/visit/vocabulary'
import { count, cursor, day, instant, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { staff } from './access'
import { visitRow } from './lists.contract'
import { changedVisit } from './writing.contract'

const reviewers = ['office', 'leader', 'supervision'] as const

const byMode = z.object({ field: count, video: count, phone: count })

export const historyEntry = z.object({
  visitId: recordId,
  at: instant,
  byName: z.string(),
  change: z.enum(visitChanges),
  words: z.nullable(z.string()),
  /** A correction: the words before and after. */
  differences: z.array(z.object({ field: z.enum(correctable), before: z.string(), after: z.string() })),
})

/** Looking over the district's visits: counts of visits, never of people. */
export const visitReview = contract('visit', {
  /** Each day of the month with visits or plans. */
  calendar: procedure({
    access: reviewers,
    input: z.object({ month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
    output: z.object({ days: z.array(z.object({ on: day, ...byMode.shape, planned: count })) }),
  }),
  /** Finished visits by month and mode; `counted`: those that count toward the two a year. A cadre gets their own. */
  year: procedure({
    access: staff,
    input: z.object({ year: z.int().check(z.gte(2000), z.lte(2100)), scope: z.optional(z.enum(['mine', 'all'])) }),
    output: z.object({ year: count, isAll: z.boolean(), months: z.array(z.object({ month: count, ...byMode.shape, counted: count })).check(z.minLength(12), z.maxLength(12)) }),
  }),
  /** Visits with a mark that waits for somebody's word, newest first. */
  marks: procedure({
    access: reviewers,
    input: z.object({ cursor: z.optional(cursor) }),
    output: page(z.object({ ...visitRow.shape, marks: z.array(z.enum(marks)), chairWords: z.nullable(z.string()), phoneAt: z.nullable(instant) })),
  }),
  /** The day of a 补传 visit that the phone cannot vouch for. RULE_VIOLATED `dayOfLateVisit` with `earliest` and `latest`. */
  decideDay: procedure({ access: ['office'], input: z.object({ submissionId, visitId: recordId, on: day, words: words(2, 200) }), output: changedVisit }),
  /** Everything that happened to one visit, oldest first. */
  history: procedure({ access: staff, input: z.object({ visitId: recordId }), output: z.object({ entries: z.array(historyEntry) }) }),
  /** Corrections and visits taken back in the district, newest first. */
  corrections: procedure({
    access: reviewers,
    input: z.object({ cursor: z.optional(cursor) }),
    output: page(z.object({ ...historyEntry.shape, personName: z.string(), unionName: z.string(), visitedOn: day })),
  }),
})
