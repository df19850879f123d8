import { type Instant, addMillis, dayOf, addDays, endOfDay } from '../calendar/day'
import type { CodeRefusal } from './vocabulary'

/**
 * The union's QR code. The printed sheet proves that somebody has had it before their eyes since it was last renewed, and
 * no more: it is valid for 90 days, and ends at once when the chair renews or revokes it. A fresh code, shown on the
 * chair's phone, is valid for minutes and so proves a meeting.
 */
export const sheetDays = 90
export const freshMinutes = 5

export interface CodeVersion {
  version: number
  fromAt: Instant
  untilAt: Instant
  /** Renewed or revoked before its time. */
  ended: { at: Instant; why: 'renewed' | 'revoked' } | null
  byName: string
}

export interface UnionCode { unionId: string; versions: readonly CodeVersion[] }

/** What a code that was shown says, its seal already checked. */
export interface ShownCode { unionId: string; kind: 'sheet' | 'fresh'; version: number; issuedAt: Instant }

export const currentVersion = (code: UnionCode | null): CodeVersion | null => {
  const last = code?.versions.at(-1)
  return last && !last.ended ? last : null
}

/** `revoked`: the keeper stopped it, so nobody but the keeper makes another. */
export type SheetStanding = 'inForce' | 'revoked' | 'none'

/** How the union's printed sheet stands at that instant. */
export const sheetStanding = (code: UnionCode | null, now: Instant): SheetStanding => {
  const current = currentVersion(code)
  if (current) return current.untilAt > now ? 'inForce' : 'none'
  return code?.versions.at(-1)?.ended?.why === 'revoked' ? 'revoked' : 'none'
}

const versionsKept = 20

const ended = (versions: readonly CodeVersion[], now: Instant, why: 'renewed' | 'revoked'): CodeVersion[] =>
  versions.map((one) => (one.ended ? one : { ...one, ended: { at: now, why } }))

/** A new version; whatever was printed before is worth nothing from now on. */
export const renewCode = (code: UnionCode | null, unionId: string, byName: string, now: Instant): UnionCode => {
  const versions = ended(code?.versions ?? [], now, 'renewed')
  const version = (versions.at(-1)?.version ?? 0) + 1
  const untilAt = endOfDay(addDays(dayOf(now), sheetDays))
  return { unionId, versions: [...versions, { version, fromAt: now, untilAt, ended: null, byName }].slice(-versionsKept) }
}

export const revokeCode = (code: UnionCode, now: Instant): UnionCode => ({ ...code, versions: ended(code.versions, now, 'revoked') })

/** Why a code proves nothing for a visit of the union at that instant; null when it proves it. */
export const codeRefusalAt = (shown: ShownCode | null, code: UnionCode | null, unionId: string, at: Instant): CodeRefusal | null => {
  if (!shown) return 'unreadable'
  if (shown.unionId !== unionId) return 'otherUnion'
  const version = code?.versions.find((one) => one.version === shown.version)
  if (!version) return 'renewed'
  if (version.ended && version.ended.at <= at) return version.ended.why
  if (version.untilAt <= at || at < version.fromAt) return 'expired'
  if (shown.kind === 'fresh' && (at < addMillis(shown.issuedAt, -60_000) || at >= addMillis(shown.issuedAt, freshMinutes * 60_000))) return 'expired'
  return null
}
