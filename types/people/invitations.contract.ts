import { invitationStandings } from '@/domain/people/invitation'
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

/** Where the mini program's own code leads; its scene is the invitation's code. */
export const bindingPage = 'packages/worker/pages/bind/index'

/** What whoever holds the code is shown before they say that it is them. */
export const heldInvitation = z.object({
  state: z.enum(invitationStandings),
  role: z.enum(roles),
  personName: z.nullable(z.string()),
  unionName: z.nullable(z.string()),
  madeByName: z.string(),
  expiresAt: instant,
})
export type HeldInvitation = z.output<typeof heldInvitation>

const code = words(6, 80)

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
  /** The mini program's code as a data address, for a picture to hand over; null where WeChat makes none (before the first release). NOT_FOUND for a code that never was. */
  invitationPicture: procedure({ access: keepers, input: z.object({ code }), output: z.object({ picture: z.nullable(z.string()) }) }),
  /** For whom the code is, and whether it still works. NOT_FOUND for a code that never was: fifty bits are not guessed, so who holds one may know what became of it. */
  invitation: procedure({ access: 'member', input: z.object({ code }), output: heldInvitation }),
  /** NOT_FOUND for a code that never was. STATE_FORBIDS with what it is now: a state of `invitation` but `open`. RULE_VIOLATED `nameMissing`: it names nobody, and neither does the caller. */
  redeem: procedure({ access: 'member', input: z.object({ submissionId, code, name: z.optional(words(2, 30)) }), output: me }),
})
