import { count, instant } from './fields'
import { z } from './z'

/** One entry of a record's history: who did what to it, when and why. */
export const change = z.object({
  /** The record's version after it. */
  version: count,
  at: instant,
  byName: z.string(),
  /** The command. */
  did: z.string(),
  from: z.nullable(z.string()),
  to: z.string(),
  reason: z.nullable(z.string()),
})
export type ChangeView = z.output<typeof change>
