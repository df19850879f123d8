import { day, instant, submissionId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

export const ownDataFormats = ['excel', 'json'] as const

/** What everybody may do with their own data. */
export const privacyOwn = contract('privacy', {
  /** All that is kept about the caller as one file under a prefix of its own: a workbook, which WeChat opens, or open JSON. The address works for ten minutes. */
  exportMine: procedure({ access: 'member', input: z.object({ submissionId, format: z._default(z.enum(ownDataFormats), 'json') }), output: z.object({ url: z.string(), fileName: z.string(), until: instant }) }),
  /** The versions of the notice that the caller agreed to. */
  consents: procedure({ access: 'member', input: z.object({}), output: z.object({ rows: z.array(z.object({ policyVersion: z.string(), on: day })) }) }),
  /** Problems stay, unlinked and without the phone number. RULE_VIOLATED `holdsRoles`: the office takes those first. */
  closeAccount: procedure({ access: 'member', input: z.object({ submissionId, confirmation: z.literal('注销') }), output: z.object({ isClosed: z.literal(true) }) }),
})
