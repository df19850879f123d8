import { cursor, page } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { houseAndChairs } from './access'
import { ledgerRow } from './row.views'

/** Complaints about cadres' conduct. */
export const problemConduct = contract('problem', {
  /** Supervision's, less what concerns the caller; the named alternate's own. To everybody else FORBIDDEN. */
  conductLedger: procedure({
    access: houseAndChairs,
    input: z.object({ cursor: z.optional(cursor) }),
    output: page(ledgerRow),
  }),
})
