import { AppError } from '../errors'
import type { Placing } from './vocabulary'

/** A position never goes without its coordinate system: GCJ-02 and WGS-84 differ by about 560 m in Chengde. */
export interface Position {
  latitude: number
  longitude: number
  system: 'gcj02' | 'wgs84'
}

/** One fix of the phone. `accuracyMeters` is null when the phone does not say. */
export interface Fix extends Position {
  accuracyMeters: number | null
}

/** A place of a union; a union can have several. */
export interface Place extends Position {
  name: string
  radiusMeters: number
}

export const defaultRadiusMeters = 300
/** A fix worse than this says nothing. */
export const worstAccuracyMeters = 500
/** Faster than this since the last visit puts a mark on the visit that a person explains (存疑). */
export const doubtfulMetersPerSecond = 60

/** The mean radius of the earth (IUGG), metres. */
const earthRadius = 6_371_008.8

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in metres (haversine). Throws RULE_VIOLATED when the systems differ: convert first. */
export const distanceMeters = (a: Position, b: Position): number => {
  if (a.system !== b.system) throw new AppError('RULE_VIOLATED', 'two coordinate systems', { rule: 'sameCoordinateSystem' })
  const halfLatitude = Math.sin(radians(b.latitude - a.latitude) / 2)
  const halfLongitude = Math.sin(radians(b.longitude - a.longitude) / 2)
  const h = halfLatitude ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfLongitude ** 2
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** In, out or unsure, from the distance, the accuracy and the radius (plan: 签到 is a hint, never a fence). */
export const placingOf = (distance: number, accuracyMeters: number | null, radiusMeters: number): 'in' | 'out' | 'unsure' => {
  if (accuracyMeters === null || accuracyMeters > worstAccuracyMeters) return 'unsure'
  if (distance + accuracyMeters <= radiusMeters) return 'in'
  return distance - accuracyMeters > radiusMeters ? 'out' : 'unsure'
}

export interface Placed {
  placing: Placing
  /** To the nearest place; null without a fix, or when the union has no known place. */
  distanceMeters: number | null
  placeName: string | null
}

/** Where a fix stands to the nearest of a union's places. Nothing it answers blocks anything. */
export const placeFix = (fix: Fix | null, places: readonly Place[]): Placed => {
  if (!fix) return { placing: 'none', distanceMeters: null, placeName: null }
  const measured = places.map((place) => ({ place, distance: distanceMeters(fix, place) })).sort((a, b) => a.distance - b.distance)
  const nearest = measured[0]
  if (!nearest) return { placing: 'unsure', distanceMeters: null, placeName: null }
  return {
    placing: placingOf(nearest.distance, fix.accuracyMeters, nearest.place.radiusMeters),
    distanceMeters: nearest.distance,
    placeName: nearest.place.name,
  }
}

/** Whether somebody would have had to travel faster than a train between two visits, whichever was first. */
export const isTooFast = (from: { fix: Fix; at: string }, to: { fix: Fix; at: string }): boolean => {
  const seconds = Math.max(1, Math.abs(Date.parse(to.at) - Date.parse(from.at)) / 1000)
  return distanceMeters(from.fix, to.fix) / seconds > doubtfulMetersPerSecond
}
