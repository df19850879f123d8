import { requestFailed } from '../errors'
import { capAround, type Cap, type Position, type Vector, vectorOf } from './sphere'

/** A geometry taken apart: a point has one ring of one point, a line one ring, a polygon its outer ring and its holes. */
export interface Part {
  type: 'Point' | 'LineString' | 'Polygon'
  rings: readonly (readonly Vector[])[]
}

export interface Geometry {
  parts: readonly Part[]
  cap: Cap
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((number) => typeof number === 'number' && Number.isFinite(number))

/** Whether a value is meant to be a place: GeoJSON, or a legacy pair of numbers. */
export const isGeometry = (value: unknown): boolean =>
  (Array.isArray(value) && value.length === 2 && isPosition(value)) ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && 'type' in value && ('coordinates' in value || 'geometries' in value))

/** Reads GeoJSON or a legacy pair `[longitude, latitude]`. Throws DATABASE_REQUEST_FAILED for what MongoDB refuses. */
export function readGeometry(value: unknown): Geometry {
  const parts = partsOf(value)
  return { parts, cap: capAround(parts.flatMap(({ rings }) => rings[0]!)) }
}

function partsOf(value: unknown): Part[] {
  if (isPosition(value)) return [point(value)]
  if (typeof value !== 'object' || value === null) throw malformed('it is no GeoJSON object')
  const { type, coordinates, geometries } = value as { type?: unknown; coordinates?: unknown; geometries?: unknown }
  switch (type) {
    case 'Point':
      return [point(coordinates)]
    case 'LineString':
      return [line(coordinates)]
    case 'Polygon':
      return [polygon(coordinates)]
    case 'MultiPoint':
      return several(coordinates, point)
    case 'MultiLineString':
      return several(coordinates, line)
    case 'MultiPolygon':
      return several(coordinates, polygon)
    case 'GeometryCollection':
      return several(geometries, (geometry) => partsOf(geometry)).flat()
    default:
      throw malformed(`unknown GeoJSON type: ${JSON.stringify(type)}`)
  }
}

function several<T>(list: unknown, read: (item: unknown) => T): T[] {
  if (!Array.isArray(list) || list.length === 0) throw malformed('an array with at least one element is needed')
  return list.map(read)
}

function vector(value: unknown): Vector {
  if (!isPosition(value)) throw malformed('a position must be an array of longitude and latitude')
  const [longitude, latitude] = value
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) throw malformed(`longitude/latitude is out of bounds, lng: ${longitude} lat: ${latitude}`)
  return vectorOf(value)
}

const point = (value: unknown): Part => ({ type: 'Point', rings: [[vector(value)]] })

function line(value: unknown): Part {
  const points = several(value, vector)
  if (points.length < 2) throw malformed('a LineString must have at least 2 vertices')
  return { type: 'LineString', rings: [points] }
}

function polygon(value: unknown): Part {
  const rings = several(value, (ring) => {
    const points = several(ring, vector)
    if (points.length < 4) throw malformed('a loop must have at least 3 different vertices')
    if (JSON.stringify((ring as unknown[])[0]) !== JSON.stringify((ring as unknown[]).at(-1))) throw malformed('the loop is not closed')
    return points
  })
  return { type: 'Polygon', rings }
}

const malformed = (why: string) => requestFailed(`Can't extract geo keys: ${why}`)
