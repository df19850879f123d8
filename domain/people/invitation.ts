import type { Instant } from '../calendar/day'
import type { Role } from './role'

/** 32 signs that nobody mistakes for one another: without 0, 1, I and O. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 10

/** Ten signs, 50 bits, from at least ten bytes. */
export const codeOf = (bytes: Uint8Array): string => [...bytes.slice(0, length)].map((byte) => signs[byte % signs.length]).join('')

/** A code as somebody typed it: without blanks and lines between, in capitals. */
export const typedCode = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '')

export interface Invitation {
  role: Role
  /** The person of the roster it is for; null: whoever is handed it. */
  personId: string | null
  unionId: string | null
  expiresAt: Instant
  usedAt: Instant | null
  revokedAt: Instant | null
}

export type InvitationState = 'open' | 'used' | 'revoked' | 'expired'

export const invitationState = ({ usedAt, revokedAt, expiresAt }: Invitation, now: Instant): InvitationState => {
  if (usedAt !== null) return 'used'
  if (revokedAt !== null) return 'revoked'
  return expiresAt <= now ? 'expired' : 'open'
}
