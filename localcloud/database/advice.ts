import { conditionsOf } from './conditions'
import type { Sort } from './planner'
import { type Document, isPlainObject } from './values'

/**
 * The index that would answer a search, as `collection (a 1, b -1)`: the fields fixed by equality, then the order, then the
 * ranges. An "or" needs one for each branch. Says so when no index can help, because nothing is fixed, ordered or bounded.
 */
export function indexFor(collection: string, filter: Document, sort: Sort): string {
  const branches = filter.$or
  if (Array.isArray(branches) && Object.keys(filter).length === 1) {
    return branches.filter(isPlainObject).map((branch) => indexFor(collection, branch, sort)).join('; ')
  }
  const conditions = [...conditionsOf(filter)]
  const fixed = conditions.filter(([, found]) => found.some(({ values }) => values !== undefined)).map(([path]) => path)
  const ordered = sort.filter(([path]) => !fixed.includes(path))
  const bounded = conditions.map(([path]) => path).filter((path) => !fixed.includes(path) && !ordered.some(([other]) => other === path))
  const fields = [...fixed.map((path) => `${path} 1`), ...ordered.map(([path, direction]) => `${path} ${direction}`), ...bounded.map((path) => `${path} 1`)]
  const places = geoPathsOf(filter).map((path) => `${path} 2dsphere`)
  if (fields.length + places.length === 0) return `${collection}: no index helps a query that fixes, orders and bounds nothing`
  return [...(fields.length > 0 ? [`${collection} (${fields.join(', ')})`] : []), ...places.map((place) => `${collection} (${place})`)].join(' or ')
}

const GEO = ['$geoWithin', '$geoIntersects', '$nearSphere']

const geoPathsOf = (filter: Document): string[] =>
  Object.entries(filter).flatMap(([path, demand]) => {
    if (path === '$and' && Array.isArray(demand)) return demand.filter(isPlainObject).flatMap(geoPathsOf)
    return isPlainObject(demand) && GEO.some((operator) => Object.hasOwn(demand, operator)) ? [path] : []
  })
