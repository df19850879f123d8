import { count, fileId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

export const importKinds = ['people', 'liaisons', 'goals'] as const

/** The roster. */
export const peopleRoster = contract('people', {
  /** Loads one of the plan's annexes from a file already uploaded: all of it or, when a row is wrong, nothing. */
  importRoster: procedure({
    access: ['office', 'admin'],
    input: z.object({ submissionId, kind: z.enum(importKinds), fileId }),
    output: z.object({
      loaded: count,
      warnings: z.array(z.object({ row: count, reason: words(1, 200) })),
    }),
  }),
})
