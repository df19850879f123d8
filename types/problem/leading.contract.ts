import { cursor, day, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { house, houseAndChairs } from './access'
import { command, moved } from './command'
import { orderRow } from './order.view'
import { handler } from './problem.views'
import { ledgerRow } from './row.views'

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
  /** Lines that wait for a leader: explanations to sign, declined reports that were objected to. Earliest due first. */
  forLeader: procedure({ access: ['leader'], input: z.object({ cursor: z.optional(cursor) }), output: page(ledgerRow) }),
  /**
   * `given`: the caller's own orders; `owed`: those the caller is to see to. Open ones, earliest due first and those without a date last;
   * or those answered, the last answer first.
   */
  orders: procedure({
    access: houseAndChairs,
    input: z.object({ whose: z.enum(['given', 'owed']), state: z.optional(z.enum(['open', 'answered'])), cursor: z.optional(cursor) }),
    output: page(orderRow),
  }),
  /** The answer of whoever owes it ends the order. */
  answerOrder: procedure({
    access: houseAndChairs,
    input: z.object({ orderId: recordId, submissionId, words: words(2, 500) }),
    output: orderRow,
  }),
})
