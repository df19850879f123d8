import { fileId, recordId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { command } from './command'

/** The office publishes a problem in its own words; the reporter's consent is needed first. */
export const problemPublishing = contract('problem', {
  /** Given again it replaces what was published before. `photos`: those of the report that show nobody. */
  publish: procedure({
    access: ['office'],
    input: z.object({
      ...command,
      title: words(4, 40),
      words: words(10, 1000),
      outcome: z.optional(words(2, 500)),
      photos: z.array(fileId).check(z.maxLength(9)),
      isUnionShown: z.boolean(),
    }),
    output: z.object({ id: recordId, publicationId: recordId }),
  }),
  unpublish: procedure({ access: ['office'], input: z.object(command), output: z.object({ id: recordId }) }),
})
