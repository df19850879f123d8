import type { Meter } from '../audit'
import { invalidParameter, requestFailed } from '../errors'
import { distancesOf, geometriesIn, metresTo, nearOf } from '../geo/operators'
import { cloneValue } from './ejson'
import type { Collection } from './collection'
import { around, geoIndexOf } from './nearest'
import { valuesAt } from './paths'
import type { Store } from './store'
import { placeAt } from './update-paths'
import type { Document } from './values'

/** The first stage of a pipeline that begins at a place; distances in metres, times `distanceMultiplier`. */
export interface GeoNear extends Document {
  near: unknown
  distanceField: string
  spherical?: boolean
  limit?: number
  minDistance?: number
  maxDistance?: number
  query?: Document
  distanceMultiplier?: number
  includeLocs?: string
  key?: string
}

/** The documents, nearest first, each with its distance. Without a limit 100 are given, as in MongoDB up to 4.0. */
export function geoNear(store: Store, collection: Collection, stage: GeoNear, meter: Meter): Document[] {
  const { near, distanceField, spherical, limit = 100, minDistance, maxDistance, query = {}, distanceMultiplier = 1, includeLocs, key } = stage
  if (spherical !== true) throw requestFailed('$geoNear with a 2dsphere index and a GeoJSON point needs spherical: true')
  if (typeof distanceField !== 'string' || distanceField === '') throw invalidParameter('$geoNear requires a distanceField')
  const index = geoIndexOf(collection, key)
  const { point } = nearOf({ $geometry: near })
  const wanted = { near: { point, ...distancesOf(minDistance, maxDistance) }, filter: query, wanted: limit }
  return around(store, collection, index, wanted, meter).map(({ document, metres }) => {
    const copy = cloneValue(document)
    placeAt(copy, distanceField).set(metres * distanceMultiplier)
    if (includeLocs) placeAt(copy, includeLocs).set(cloneValue(closest(copy)))
    return copy
  })

  function closest(document: Document): unknown {
    const places = valuesAt(document, index.fields[0]![0]).filter((value) => !Array.isArray(value) || geometriesIn(value).length === 1)
    return places.sort((a, b) => (metresTo(point, a) ?? Infinity) - (metresTo(point, b) ?? Infinity))[0]
  }
}
