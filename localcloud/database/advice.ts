import { conditionsOf, demandsOf } from './conditions'
import type { Sort } from './planner'
import { type Document, isPlainObject } from './values'

/**
 * The index that would answer a search, as `collection (a 1, b -1)`: the fields fixed by equality, then the order, then the ranges. An
 * "or" needs one for each branch, joined with what stands beside it; of several the one is divided whose every branch fixes or bounds
 * something, and then the one with the fewest. Says so when no index can help, because nothing is fixed, ordered or bounded.
 */
export function indexFor(collection: string, filter: Document, sort: Sort): string {
  return (dividedAdvice(collection, filter, sort) ?? [plainAdvice(collection, filter, sort)]).join('; ')
}

/** One piece of advice for each branch; undefined when no "or" can be served branch by branch. */
function dividedAdvice(collection: string, filter: Document, sort: Sort): string[] | undefined {
  const demands = demandsOf(filter)
  const isWhole = ({ $or }: Document) => ($or as Document[]).every(isBounding)
  const eithers = demands
    .filter(({ $or }) => Array.isArray($or) && $or.every(isPlainObject))
    .sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || (a.$or as unknown[]).length - (b.$or as unknown[]).length)
  for (const either of eithers) {
    const beside = demands.filter((demand) => demand !== either)
    const branches = (either.$or as Document[]).map((branch) => ({ $and: [branch, ...beside] }))
    const advice = branches.map((branch) => (isBounding(branch) ? [plainAdvice(collection, branch, sort)] : dividedAdvice(collection, branch, sort)))
    if (advice.every((one) => one !== undefined)) return [...new Set(advice.flat())]
  }
  return undefined
}

const isBounding = (filter: Document): boolean => conditionsOf(filter).size + geoPathsOf(filter).length > 0

function plainAdvice(collection: string, filter: Document, sort: Sort): string {
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
