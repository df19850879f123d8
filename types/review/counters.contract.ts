import { count, recordId, submissionId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

const state = z.object({
  id: recordId,
  isDone: z.boolean(),
  /** Lines looked at so far. */
  lines: count,
  /** Lines whose history folds to something else than what is stored. */
  wrongLines: z.array(recordId),
  /** Counters that said otherwise than the lines, up to a hundred. */
  differences: z.array(z.object({ scope: z.string(), bucket: z.string(), path: z.string(), counted: z.int(), expected: z.int() })),
  isRepaired: z.boolean(),
})

/** Proves the counters equal to the history, and mends them where they are not. To be run while nobody works. */
export const reviewCounters = contract('review', {
  /** In steps: called again with the same submissionId it goes on. With `isRepairing` what differs is put right at the end. */
  rebuildCounters: procedure({ access: ['admin'], input: z.object({ submissionId, isRepairing: z.boolean() }), output: state }),
})
