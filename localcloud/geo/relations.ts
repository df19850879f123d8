import { booleanIntersects } from '@turf/boolean-intersects'
import { booleanWithin } from '@turf/boolean-within'
import { notSupported } from '../errors'
import type { Geometry, Part } from './geometry'
import { angleBetween, angleToArc, type Cap, capsMeet, gnomonic, type Vector } from './sphere'

type Flat = Parameters<typeof booleanIntersects>[0]
type Project = (point: Vector) => [number, number] | undefined

/** In the plane the larger of two shapes is about this wide: neither so small nor so large that rounding matters. */
const WIDTH = 10
const WIDEST = (80 / 180) * Math.PI

const planeFor = ({ centre, radius }: Cap): Project => {
  if (radius > WIDEST) throw notSupported('a geometry wider than 160 degrees')
  return gnomonic(centre, WIDTH / Math.max(Math.tan(radius), 1e-9))
}

/** undefined when part of it lies beyond the horizon. */
function flatten({ type, rings }: Part, project: Project): Flat | undefined {
  const flat = rings.map((ring) => ring.map(project))
  if (flat.some((ring) => ring.some((position) => position === undefined))) return undefined
  if (type === 'Point') return { type, coordinates: flat[0]![0]! }
  if (type === 'LineString') return { type, coordinates: flat[0] as [number, number][] }
  return { type, coordinates: flat as [number, number][][] }
}

/** Whether the two have a point in common; edges are great circles. */
export function intersects(query: Geometry, shape: Geometry): boolean {
  if (!capsMeet(query.cap, shape.cap)) return false
  const project = planeFor(query.cap)
  return shape.parts.some((part) => {
    const flat = flatten(part, project)
    if (flat === undefined && part.type !== 'Point') throw notSupported('a geometry that lies partly beyond the horizon of the other')
    return flat !== undefined && query.parts.some((area) => booleanIntersects(flat, flatten(area, project)!))
  })
}

/** Whether the shape lies wholly within the polygons; their border belongs to them. Each part must lie in one polygon. */
export function isWithin(area: Geometry, shape: Geometry): boolean {
  if (!capsMeet(area.cap, shape.cap)) return false
  const project = planeFor(area.cap)
  return shape.parts.every((part) => {
    const flat = flatten(part, project)
    if (flat === undefined) return false
    return area.parts.some((polygon) => {
      const border = flatten(polygon, project)!
      return part.type === 'Point' ? booleanIntersects(flat, border) : booleanWithin(flat, border)
    })
  })
}

/** Whether the shape lies wholly within a cap. */
export const isWithinCap = ({ centre, radius }: Cap, shape: Geometry): boolean =>
  shape.parts.every(({ rings }) => rings[0]!.every((point) => angleBetween(centre, point) <= radius))

/** The angle from a point to the nearest point of a shape. */
export function angleTo(point: Vector, shape: Geometry): number {
  return Math.min(...shape.parts.map((part) => angleToPart(point, part)))
}

function angleToPart(point: Vector, part: Part): number {
  if (part.type === 'Point') return angleBetween(point, part.rings[0]![0]!)
  if (part.type === 'Polygon' && isInside(point, part)) return 0
  return Math.min(...part.rings.flatMap((ring) => ring.slice(1).map((to, i) => angleToArc(point, ring[i]!, to))))
}

function isInside(point: Vector, part: Part): boolean {
  const project = gnomonic(point, 1)
  const flat = flatten(part, project)
  return flat !== undefined && booleanIntersects({ type: 'Point', coordinates: [0, 0] }, flat)
}
