import { words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { command, moved } from './command'

/** Leaders. */
export const problemLeading = contract('problem', {
  /** A leader's written order on a problem. */
  instruct: procedure({ access: ['leader'], input: z.object({ ...command, words: words(2, 300) }), output: moved }),
})
