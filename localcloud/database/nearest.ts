import type { Meter } from '../audit'
import { requestFailed } from '../errors'
import { metresTo, type Near, nearOf } from '../geo/operators'
import { EARTH_METRES } from '../geo/sphere'
import type { Collection, Index } from './collection'
import { compile } from './matcher'
import { valuesAt } from './paths'
import { rowsInCap } from './scan'
import type { Store } from './store'
import type { Document } from './values'

export interface Found {
  document: Document
  metres: number
}

interface Nearest {
  path: string
  /** `{$geometry, $minDistance, $maxDistance}`, or what was read from it. */
  operand: unknown
  filter: Document
  /** How many are needed. */
  wanted: number
}

const FIRST_RING_METRES = 200
const HALF_EARTH_METRES = Math.PI * EARTH_METRES

/** Documents by their distance, the nearest first: ring after ring around the point, each of twice the area, until enough are found. */
export function nearest(store: Store, collection: Collection, { path, operand, filter, wanted }: Nearest, meter: Meter): Found[] {
  return around(store, collection, geoIndexOf(collection, path), { near: nearOf(operand), filter, wanted }, meter)
}

/** Needs a 2dsphere index on the path, as in production. */
export function geoIndexOf(collection: Collection, path: string | undefined): Index {
  const indexes = collection.indexes.filter(({ isGeo, fields }) => isGeo && (path === undefined || fields[0]![0] === path))
  if (indexes.length === 1) return indexes[0]!
  throw requestFailed(
    indexes.length === 0 ? 'unable to find index for $geoNear query' : 'There is more than one 2dsphere index: name the field with key',
  )
}

export function around(store: Store, collection: Collection, index: Index, { near, filter, wanted }: { near: Near; filter: Document; wanted: number }, meter: Meter): Found[] {
  const matches = compile(filter)
  const [path] = index.fields[0]!
  meter.searched(collection.name, filter, [], index.name)
  const furthest = Math.min(near.maxMetres, HALF_EARTH_METRES)
  const seen = new Set<number>()
  const found: Found[] = []
  let radius = Math.min(furthest, Math.max(FIRST_RING_METRES, near.minMetres * 1.2))
  for (;;) {
    const cap = { centre: near.point, radius: radius / EARTH_METRES }
    for (const row of rowsInCap(store, index, cap)) if (!seen.has(row)) look(row)
    const certain = found.filter(({ metres }) => metres <= radius).length
    if (certain >= wanted || radius >= furthest) break
    radius = Math.min(furthest, radius * Math.SQRT2)
  }
  return found.sort((a, b) => a.metres - b.metres).slice(0, wanted)

  function look(row: number): void {
    seen.add(row)
    meter.examined++
    const document = collection.fetch(row)!
    const metres = distanceOf(document)
    if (metres === undefined || metres < near.minMetres || metres > near.maxMetres || !matches(document)) return
    found.push({ document, metres })
  }

  function distanceOf(document: Document): number | undefined {
    const distances = valuesAt(document, path).flatMap((value) => metresTo(near.point, value) ?? [])
    return distances.length === 0 ? undefined : Math.min(...distances)
  }
}
