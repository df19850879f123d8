import type { Instant } from '../calendar/day'
import type { Role } from './role'

/** 32 signs that nobody mistakes for one another: without 0, 1, I and O. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 10

/** Ten signs, 50 bits, from at least ten bytes. */
export const codeOf = (bytes: Uint8Array): string => [...bytes.slice(0, length)].map((byte) => signs[byte % signs.length]).join('')

/** A code as somebody typed it, or as a camera read it out of a mini program's code (`…?scene=K7M2QX9RTA`): without blanks and lines between, in capitals. */
export const typedCode = (text: string): string => (/scene=([^&]*)/.exec(text)?.[1] ?? text).toUpperCase().replace(/[^0-9A-Z]/g, '')

export interface Invitation {
  role: Role
  /** The person of the roster it is for; null: whoever is handed it. */
  personId: string | null
  unionId: string | null
  expiresAt: Instant
  usedAt: Instant | null
  /** Who took it; absent in what was kept before. */
  usedById?: string
  revokedAt: Instant | null
}

export type InvitationState = 'open' | 'used' | 'revoked' | 'expired'

export const invitationState = ({ usedAt, revokedAt, expiresAt }: Invitation, now: Instant): InvitationState => {
  if (usedAt !== null) return 'used'
  if (revokedAt !== null) return 'revoked'
  return expiresAt <= now ? 'expired' : 'open'
}

/**
 * What an invitation is to whoever holds its code; who does not hold it is told there is none. `usedByYou`: they are bound by it already;
 * `forSomebodyElse`: it names a person, and they are another; `boundElsewhere`: the person it names uses another WeChat account; `left`: that person left.
 */
export const invitationStandings = ['open', 'used', 'usedByYou', 'revoked', 'expired', 'forSomebodyElse', 'boundElsewhere', 'left'] as const
export type InvitationStanding = (typeof invitationStandings)[number]

interface Named { id: string; isBound: boolean; hasLeft: boolean }
interface Holder { id: string; isOfRoster: boolean }

/** `named`: the person of the roster whom it is for, if any. */
export const standingOf = (invitation: Invitation, holder: Holder, named: Named | null, now: Instant): InvitationStanding => {
  const state = invitationState(invitation, now)
  if (state === 'used' && invitation.usedById === holder.id) return 'usedByYou'
  if (state !== 'open' || named === null) return state
  if (named.id === holder.id) return 'usedByYou'
  if (named.hasLeft) return 'left'
  if (holder.isOfRoster) return 'forSomebodyElse'
  return named.isBound ? 'boundElsewhere' : 'open'
}
