import { cursor, instant, page, recordId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { house } from './access'
import { command, moved } from './command'
import { ledgerRow } from './row.views'
import { nextPress } from './standing.views'

/** A late line with how far the ladder was climbed and what comes next. */
export const supervisedRow = z.object({
  ...ledgerRow.shape,
  lastPress: z.nullable(z.object({
    step: z.enum(['remind', 'notice', 'leader']), at: instant, signedAt: z.nullable(instant), leaderName: z.nullable(z.string()),
  })),
  nextPress,
})
export type SupervisedRow = z.output<typeof supervisedRow>

/** The supervision group: what is late, and pressing it. */
export const problemSupervising = contract('problem', {
  /** Every line that is late: red ones first, the longest first; then the yellow ones. */
  supervised: procedure({ access: ['supervision'], input: z.object({ cursor: z.optional(cursor) }), output: page(supervisedRow) }),
  /** To whom a line may be raised, by pinyin. */
  leaders: procedure({
    access: house,
    input: z.object({}),
    output: z.object({ rows: z.array(z.object({ personId: recordId, name: z.string(), duty: z.nullable(z.string()) })) }),
  }),
  /** 催办, 督办单, a named leader: each once, in order, between 08:00 and 21:00 but for 特急. */
  press: procedure({
    access: house,
    input: z.object({ ...command, step: z.enum(['remind', 'notice', 'leader']), words: words(2, 300), leaderId: z.optional(recordId) }),
    output: moved,
  }),
})
