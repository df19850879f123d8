import { count, day } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

export const retentionRow = z.object({
  /** What is kept, in Chinese. */
  what: z.string(),
  keptDays: count,
  why: z.string(),
  /** How many are over their time now. */
  due: count,
})

/** How long anything is kept. */
export const privacyRetention = contract('privacy', {
  /** What the next run would remove, without doing it, and what the last one did. */
  retention: procedure({
    access: ['office', 'admin', 'supervision'],
    input: z.object({}),
    output: z.object({ rows: z.array(retentionRow), lastRun: z.nullable(z.object({ on: day, removed: count })) }),
  }),
})
