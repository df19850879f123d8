import { capOf } from '../geo/operators'
import type { Cap } from '../geo/sphere'
import type { Collection, Index } from './collection'
import { conditionsOf, fieldDemandsOf, isAllReadable } from './conditions'
import { type IndexPlan, PER_EQUALITY, planIndex, type Sort } from './index-plan'
import { type Document, isPlainObject } from './values'

export type { IndexPlan, Interval, Sort } from './index-plan'

/** Documents whose place may lie in a cap. */
export interface GeoPlan {
  kind: 'geo'
  index: Index
  cap: Cap
}

/** Documents that any of several plans finds: an "or" whose every branch has an index. */
export interface UnionPlan {
  kind: 'union'
  plans: (IndexPlan | GeoPlan)[]
}

export type Plan = IndexPlan | GeoPlan | UnionPlan

interface Scored {
  plan: IndexPlan | GeoPlan
  score: number
}

/**
 * Picks the index: the longest run of fields fixed by equality (or `$in`), then one of places, then one that gives the wanted order, then
 * one whose next field is bounded by a range. Where no equality helps, an "or" is answered branch by branch when every branch has an
 * index that narrows. No plan means a scan of the collection.
 */
export function plan(collection: Collection, filter: Document, sort: Sort): Plan | undefined {
  const best = bestOf(collection, filter, sort)
  if (best && best.score >= PER_EQUALITY) return best.plan
  return unionOf(collection, filter) ?? best?.plan
}

function bestOf(collection: Collection, filter: Document, sort: Sort): Scored | undefined {
  const conditions = conditionsOf(filter)
  const isReadable = isAllReadable(filter)
  let best: Scored | undefined
  for (const index of [null, ...collection.indexes]) {
    const candidate = index?.isGeo ? planPlaces(index, filter) : planIndex(index, conditions, sort, isReadable)
    if (candidate && (best === undefined || candidate.score > best.score)) best = candidate
  }
  return best
}

function planPlaces(index: Index, filter: Document): Scored | undefined {
  for (const [path, demand] of fieldDemandsOf(filter)) {
    if (path !== index.fields[0]![0] || !isPlainObject(demand)) continue
    for (const [operator, operand] of Object.entries(demand)) {
      const cap = capOf(operator, operand)
      if (cap) return { plan: { kind: 'geo', index, cap }, score: 5 }
    }
  }
  return undefined
}

/** Each branch joined with what stands beside the "or" must be narrowed by an index: an order alone reads everything. */
function unionOf(collection: Collection, filter: Document): UnionPlan | undefined {
  const { $or, ...beside } = filter
  if (!Array.isArray($or)) {
    const inner = Array.isArray(filter.$and) ? filter.$and.filter(isPlainObject) : []
    const at = inner.findIndex((part) => Array.isArray(part.$or))
    return at === -1 ? undefined : unionOf(collection, { $or: inner[at]!.$or, $and: [...inner.filter((_, i) => i !== at), omit(inner[at]!, '$or'), omit(filter, '$and')] })
  }
  const branches = $or.filter(isPlainObject).map((branch) => bestOf(collection, { $and: [branch, beside] }, []))
  const plans = branches.flatMap((best) => (best ? [best.plan] : []))
  return plans.length > 0 && plans.length === $or.length ? { kind: 'union', plans } : undefined
}

const omit = (document: Document, field: string): Document => Object.fromEntries(Object.entries(document).filter(([name]) => name !== field))
