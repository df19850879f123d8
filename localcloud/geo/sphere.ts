/** Longitude and latitude in degrees. */
export type Position = readonly [number, number]

/** A point of the unit sphere. */
export type Vector = readonly [number, number, number]

/** All points within `radius` (an angle in radians) of a centre. Up to a quarter turn it is convex: it holds every edge between its points. */
export interface Cap {
  centre: Vector
  radius: number
}

/** MongoDB's radius of the earth: distances on the wire are metres on this sphere. */
export const EARTH_METRES = 6_378_100

const RADIANS = Math.PI / 180

export function vectorOf([longitude, latitude]: Position): Vector {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]

const length = (a: Vector): number => Math.hypot(...a)

const unit = (a: Vector): Vector => {
  const size = length(a)
  return [a[0] / size, a[1] / size, a[2] / size]
}

/** The angle between two points, exact also for near and for opposite ones. */
export const angleBetween = (a: Vector, b: Vector): number => Math.atan2(length(cross(a, b)), dot(a, b))

/** The angle from a point to the shorter arc between two points. */
export function angleToArc(point: Vector, from: Vector, to: Vector): number {
  const normal = cross(from, to)
  const atEnds = Math.min(angleBetween(point, from), angleBetween(point, to))
  if (length(normal) < 1e-15) return atEnds
  const isBeside = dot(cross(normal, from), point) > 0 && dot(cross(to, normal), point) > 0
  return isBeside ? Math.abs(Math.asin(Math.max(-1, Math.min(1, dot(unit(normal), point))))) : atEnds
}

/** A cap that holds all the points. */
export function capAround(points: readonly Vector[]): Cap {
  const sum = points.reduce<Vector>((total, point) => [total[0] + point[0], total[1] + point[1], total[2] + point[2]], [0, 0, 0])
  if (length(sum) < 1e-9) return { centre: [0, 0, 1], radius: Math.PI }
  const centre = unit(sum)
  return { centre, radius: Math.max(...points.map((point) => angleBetween(centre, point))) }
}

export const capsMeet = (a: Cap, b: Cap): boolean => angleBetween(a.centre, b.centre) <= a.radius + b.radius + 1e-12

/** The smallest and greatest x, y and z in a cap: a box in space knows neither poles nor a date line. */
export type Box = readonly [minX: number, maxX: number, minY: number, maxY: number, minZ: number, maxZ: number]

export function boxOf({ centre, radius }: Cap): Box {
  const [x, y, z] = centre.map((component) => {
    const angle = Math.acos(Math.max(-1, Math.min(1, component)))
    return [Math.cos(Math.min(Math.PI, angle + radius)), Math.cos(Math.max(0, angle - radius))] as const
  }) as [readonly [number, number], readonly [number, number], readonly [number, number]]
  return [x[0], x[1], y[0], y[1], z[0], z[1]]
}

/**
 * The gnomonic projection at a centre: great circles become straight lines, so that geometry in the plane answers for the sphere.
 * Gives undefined beyond the horizon, a quarter turn away.
 */
export function gnomonic(centre: Vector, scale: number): (point: Vector) => [number, number] | undefined {
  const east = unit(Math.abs(centre[2]) > 0.9 ? cross([1, 0, 0], centre) : cross([0, 0, 1], centre))
  const north = cross(centre, east)
  return (point) => {
    const height = dot(point, centre)
    return height < 1e-3 ? undefined : [(dot(point, east) / height) * scale, (dot(point, north) / height) * scale]
  }
}
