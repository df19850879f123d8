import { roles } from '@/domain/people/role'
import { instant, page, cursor, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { me } from './me.contract'

const keepers = ['office', 'admin'] as const

/** What a keeper of the roster reads of an invitation: never its code. */
export const invitationRow = z.object({
  id: recordId,
  role: z.enum(roles),
  /** The person of the roster it is for; null: whoever is handed it. */
  personName: z.nullable(z.string()),
  unionName: z.nullable(z.string()),
  madeAt: instant,
  madeByName: z.string(),
  expiresAt: instant,
  state: z.enum(['open', 'used', 'revoked', 'expired']),
})
export type InvitationRow = z.output<typeof invitationRow>

/** Binding to the roster by invitation: used once, for a time, kept as a hash. */
export const peopleInvitations = contract('people', {
  /**
   * For a named person of the roster, or for a role (`chair` with its union). The code is answered here and nowhere else. RULE_VIOLATED
   * `mayNotGrant` (role), `unionMissing`, `alreadyBound`, `hasLeft`.
   */
  invite: procedure({
    access: keepers,
    input: z.object({
      submissionId,
      role: z.enum(roles),
      personId: z.optional(recordId),
      unionId: z.optional(recordId),
      days: z._default(z.int().check(z.gte(1), z.lte(30)), 7),
    }),
    output: z.object({
      invitationId: recordId,
      /** Ten signs without 0, 1, I and O; also what the QR code holds. */
      code: z.string(),
      expiresAt: instant,
    }),
  }),
  /** STATE_FORBIDS `used`, `revoked`. */
  revokeInvitation: procedure({ access: keepers, input: z.object({ submissionId, invitationId: recordId }), output: z.object({ invitationId: recordId }) }),
  /** Newest first. */
  invitations: procedure({ access: keepers, input: z.object({ cursor: z.optional(cursor) }), output: page(invitationRow) }),
  /** NOT_FOUND for a code that never was, is used, revoked or too old: they are not told apart. RULE_VIOLATED `alreadyBound`. */
  redeem: procedure({ access: 'member', input: z.object({ submissionId, code: words(6, 24) }), output: me }),
})
