import { count } from '../fields'
import { z } from '../z'

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
