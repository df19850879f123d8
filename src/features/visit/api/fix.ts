import type { Fix } from '@/src/platform/contract'
import type { Input } from '@/types/contracts'
import type { FoundFix } from '../draft'

export const nowInstant = (): string => new Date().toISOString()

/** Phones answer -1 for "not known"; a place they only repeat says as little. */
export const toWire = ({ latitude, longitude, system, accuracyMeters }: FoundFix): NonNullable<Input<'visit.checkIn'>['fix']> => ({
  latitude,
  longitude,
  system,
  accuracyMeters: accuracyMeters >= 0 ? Math.min(accuracyMeters, 100_000) : null,
})

export const foundOf = (fix: Fix | undefined): FoundFix | null => {
  if (!fix?.isFound) return null
  const { latitude, longitude, accuracyMeters, system, isOld } = fix
  return { latitude, longitude, accuracyMeters, system, ...(isOld && { isOld }) }
}
