import { day, fileId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { command, moved } from './command'

/** The owner and co-owners at work. */
export const problemHandling = contract('problem', {
  addMeasure: procedure({
    access: 'member',
    input: z.object({ ...command, words: words(4, 500), dueOn: z.optional(day) }),
    output: moved,
  }),
  addProgress: procedure({
    access: 'member',
    input: z.object({ ...command, words: words(4, 500), photos: z.array(fileId).check(z.maxLength(9)) }),
    output: moved,
  }),
  resolve: procedure({ access: 'member', input: z.object({ ...command, words: words(5, 500) }), output: moved }),
})
