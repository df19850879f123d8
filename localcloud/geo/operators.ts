import { invalidOperator } from '../errors'
import { type Geometry, isGeometry, readGeometry } from './geometry'
import { angleTo, intersects, isWithin, isWithinCap } from './relations'
import { type Cap, EARTH_METRES, type Vector } from './sphere'

/** What a place is looked for near: distances in metres. */
export interface Near {
  point: Vector
  minMetres: number
  maxMetres: number
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a test of places once, so that it can be asked of many. */
function areaOf(operand: unknown): { cap: Cap; holds: (shape: Geometry) => boolean } {
  if (isObject(operand) && '$geometry' in operand) {
    const area = readGeometry(operand.$geometry)
    if (area.parts.some(({ type }) => type !== 'Polygon')) throw invalidOperator('$geoWithin needs a Polygon or a MultiPolygon')
    return { cap: area.cap, holds: (shape) => isWithin(area, shape) }
  }
  if (isObject(operand) && Array.isArray(operand.$centerSphere)) {
    const [position, radius] = operand.$centerSphere as unknown[]
    const { parts } = readGeometry(position)
    if (typeof radius !== 'number' || !(radius >= 0)) throw invalidOperator('$centerSphere needs a radius in radians')
    const cap = { centre: parts[0]!.rings[0]![0]!, radius }
    return { cap, holds: (shape) => isWithinCap(cap, shape) }
  }
  throw invalidOperator('$geoWithin takes $geometry or $centerSphere')
}

function meetingOf(operand: unknown): { cap: Cap; holds: (shape: Geometry) => boolean } {
  if (!isObject(operand) || !('$geometry' in operand)) throw invalidOperator('$geoIntersects takes $geometry')
  const query = readGeometry(operand.$geometry)
  return { cap: query.cap, holds: (shape) => intersects(query, shape) }
}

export function nearOf(operand: unknown): Near {
  if (!isObject(operand) || !('$geometry' in operand)) throw invalidOperator('$nearSphere takes $geometry')
  const { parts } = readGeometry(operand.$geometry)
  if (parts.length !== 1 || parts[0]!.type !== 'Point') throw invalidOperator('$nearSphere needs a Point')
  return { point: parts[0]!.rings[0]![0]!, ...distancesOf(operand.$minDistance, operand.$maxDistance) }
}

export function distancesOf(min: unknown = 0, max: unknown = Infinity): Pick<Near, 'minMetres' | 'maxMetres'> {
  if (typeof min !== 'number' || typeof max !== 'number' || !(min >= 0) || !(max >= 0)) throw invalidOperator('a distance must be a number of metres, zero or more')
  return { minMetres: min, maxMetres: max }
}

/** The cap outside which nothing can match; undefined for an operator that is no geometry. */
export function capOf(operator: string, operand: unknown): Cap | undefined {
  if (operator === '$geoWithin') return areaOf(operand).cap
  if (operator === '$geoIntersects') return meetingOf(operand).cap
  return undefined
}

/** The places of a document at a path: each geometry, or each of a list of them. */
export const geometriesIn = (value: unknown): Geometry[] => {
  if (isGeometry(value)) return [readGeometry(value)]
  return Array.isArray(value) ? value.filter(isGeometry).map(readGeometry) : []
}

/** How far the nearest of a document's places is, in metres; undefined when it has none. */
export function metresTo(point: Vector, value: unknown): number | undefined {
  const shapes = geometriesIn(value)
  return shapes.length === 0 ? undefined : Math.min(...shapes.map((shape) => angleTo(point, shape))) * EARTH_METRES
}

const readable = (holds: (shape: Geometry) => boolean) => (value: unknown) => isGeometry(value) && holds(readGeometry(value))

/** A test for one value of a document. */
export const geoTests: Record<string, (operand: unknown) => (value: unknown) => boolean> = {
  $geoWithin: (operand) => readable(areaOf(operand).holds),
  $geoIntersects: (operand) => readable(meetingOf(operand).holds),
  $nearSphere: (operand) => {
    const { point, minMetres, maxMetres } = nearOf(operand)
    return readable((shape) => {
      const metres = angleTo(point, shape) * EARTH_METRES
      return metres >= minMetres && metres <= maxMetres
    })
  },
}

