import { day, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { house } from './access'
import { command, moved } from './command'
import { handler } from './problem.views'

const note = z.optional(words(1, 300))

/** Leaders, and whoever owes them an answer. For complaints about conduct the custodian holds a leader's rights. */
export const problemLeading = contract('problem', {
  /** A leader's written order on a problem. Who is to see to it: the one named, else the problem's owner, else the office. */
  instruct: procedure({
    access: house,
    input: z.object({ ...command, words: words(2, 300), dueOn: z.optional(day), handler: z.optional(handler) }),
    output: moved,
  }),
  /** Signs 未解决已说明, with the day on which it is looked at again, or refuses. */
  decideExplain: procedure({
    access: house,
    input: z.object({ ...command, isSigned: z.boolean(), reviewOn: z.optional(day), note }),
    output: moved,
  }),
  consentToEscalate: procedure({ access: house, input: z.object({ ...command, note }), output: moved }),
})
