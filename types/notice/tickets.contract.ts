import { contract, procedure } from '../rpc'
import { z } from '../z'

/** What WeChat may send to this person. */
export const noticeTickets = contract('notice', {
  /** The templates a tap may ask WeChat for; empty where none is set up yet. */
  templates: procedure({ access: 'member', input: z.object({}), output: z.object({ templateIds: z.array(z.string()) }) }),
  /** One accepted subscription is one message (WeChat's rule for one-time subscriptions). */
  keepTickets: procedure({
    access: 'member',
    input: z.object({ accepted: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(5)) }),
    output: z.object({ kept: z.int() }),
  }),
})
