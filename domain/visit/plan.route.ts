import { distanceMeters, type Position } from './visit.fence'

export interface Stop { id: string; time: string | null; position: Position | null }

export interface Leg<S> { stop: S; fromPreviousMeters: number | null }

/**
 * The stops of a day in order: by their times, those without one last, as they came. With each the distance (as the
 * crow flies) from the one before; null for the first and wherever a place is not known. All positions in one system.
 */
export const routeOf = <S extends Stop>(stops: readonly S[]): Leg<S>[] => {
  const ordered = [...stops].sort((a, b) => (a.time ?? '99:99').localeCompare(b.time ?? '99:99'))
  return ordered.map((stop, i) => {
    const before = ordered[i - 1]?.position
    return { stop, fromPreviousMeters: before && stop.position ? distanceMeters(before, stop.position) : null }
  })
}
