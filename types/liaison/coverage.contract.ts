import { count, day, instant, recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

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
  /** The union it is narrowed to. */
  union: z.nullable(named),
  asOf: instant,
})
export type Coverage = z.output<typeof coverage>

/** Who is paired with whom, and where a pair is missing. */
export const liaisonCoverage = contract('liaison', {
  /** Of one union and those under it with its id: a duty to the district is none of theirs, so nobody is short there. */
  coverage: procedure({ access: ['leader', 'office', 'supervision'], input: z.object({ unionId: z.optional(recordId) }), output: coverage }),
})
