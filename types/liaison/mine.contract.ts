import { count, day, recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

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

/** The unions a person is paired with. */
export const liaisonMine = contract('liaison', {
  mine: procedure({
    access: ['cadre', 'contact', 'leader', 'office', 'supervision', 'support', 'publicity'],
    input: z.object({}),
    output: z.object({ rows: z.array(liaisonRow), year: count }),
  }),
})
