import { count, cursor, day, instant, page, recordId } from './fields'
import { procedure } from './rpc'
import { z } from './z'

export const unionKinds = ['township', 'enterprise', 'institution', 'regional', 'industrial'] as const

export const unionRow = z.object({ id: recordId, name: z.string(), kind: z.enum(unionKinds), isKey: z.boolean() })
export type UnionRow = z.output<typeof unionRow>

/** A union that the caller is paired with, or serves as 联络人. */
export const liaisonRow = z.object({
  id: recordId,
  unionId: recordId,
  unionName: z.string(),
  /** The paired leader or cadre, when the caller is their 联络人; else null. */
  servesName: z.nullable(z.string()),
  fieldDone: count,
  fieldWanted: count,
  remoteDone: count,
  lastContactOn: z.nullable(day),
  /** An open check-in of today that waits to be finished. */
  openVisitId: z.nullable(recordId),
})
export type LiaisonRow = z.output<typeof liaisonRow>

const named = z.object({ id: recordId, name: z.string() })

export const coverage = z.object({
  /** Those obliged to hold two unions, who hold fewer; by pinyin, never ranked. */
  short: z.array(z.object({ id: recordId, name: z.string(), holds: z.array(named) })),
  obligedCount: count,
  unpairedKeyUnions: z.array(named),
  keyUnionCount: count,
  pairs: z.array(
    z.object({
      id: recordId,
      personName: z.string(),
      contactName: z.nullable(z.string()),
      union: named,
      fieldDone: count,
      fieldWanted: count,
      remoteDone: count,
      lastContactOn: z.nullable(day),
    }),
  ),
  asOf: instant,
})
export type Coverage = z.output<typeof coverage>

export const liaisonContract = {
  mine: procedure({
    access: ['cadre', 'contact', 'leader', 'office', 'supervision', 'support', 'publicity'],
    input: z.object({}),
    output: z.object({ rows: z.array(liaisonRow), year: count }),
  }),
  searchUnions: procedure({
    access: 'member',
    input: z.object({ words: z.string().check(z.maxLength(40)), cursor: z.optional(cursor) }),
    output: page(unionRow),
  }),
  coverage: procedure({ access: ['leader', 'office', 'supervision'], input: z.object({}), output: coverage }),
}
