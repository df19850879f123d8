import { cursor, page } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { ledgerRow } from './row.views'

/** Complaints about cadres' conduct. */
export const problemConduct = contract('problem', {
  /** Complaints about cadres' conduct: supervision alone. */
  conductLedger: procedure({
    access: ['supervision'],
    input: z.object({ cursor: z.optional(cursor) }),
    output: page(ledgerRow),
  }),
})
