import { type Day, daysBetween } from '../calendar/day'
import type { Role } from './role'

/** 代办: on these days, both included, the deputy acts with the rights of the other. */
export interface StandIn {
  forId: string
  deputyId: string
  fromOn: Day
  toOn: Day
  /** Ended before its time, or null. */
  endedOn: Day | null
}

export const longestStandIn = 60

export const isInForce = ({ fromOn, toOn, endedOn }: StandIn, today: Day): boolean => endedOn === null && fromOn <= today && today <= toOn
export const isOver = ({ toOn, endedOn }: StandIn, today: Day): boolean => endedOn !== null || toOn < today

/** The keeping of the roster and of roles is never lent. */
export const lentRoles = (roles: readonly Role[]): Role[] => roles.filter((role) => role !== 'admin')

/** A union's chair never stands in for the district: lines hidden from the own union would be open to them. */
export const isChairForDistrict = (deputy: { unionIds: readonly string[] }, other: { roles: readonly Role[] }): boolean =>
  deputy.unionIds.length > 0 && other.roles.some((role) => role !== 'worker' && role !== 'chair')

/** As history names whoever acted. */
export const nameInPlace = (forName: string, deputyName: string): string => `${forName}（${deputyName}代办）`

export type StandInFault = 'notOneself' | 'datesReversed' | 'inThePast' | 'tooLong' | 'overlaps'

/** Why these days cannot be given; null when they can. `others`: those of the same person that are not over. */
export const standInFault = (wanted: Omit<StandIn, 'endedOn'>, others: readonly StandIn[], today: Day): StandInFault | null => {
  const { forId, deputyId, fromOn, toOn } = wanted
  if (forId === deputyId) return 'notOneself'
  if (toOn < fromOn) return 'datesReversed'
  if (toOn < today) return 'inThePast'
  if (daysBetween(fromOn, toOn) >= longestStandIn) return 'tooLong'
  return others.some((one) => one.endedOn === null && one.fromOn <= toOn && fromOn <= one.toOn) ? 'overlaps' : null
}
