import { capOf } from '../geo/operators'
import type { Cap } from '../geo/sphere'
import type { Collection, Index } from './collection'
import { conditionsOf, demandsOf, fieldDemandsOf, isAllReadable } from './conditions'
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
  /** Every branch gives the wanted order, so that they can be merged in it. */
  isSorted: boolean
}

export type Plan = IndexPlan | GeoPlan | UnionPlan

interface Scored {
  plan: IndexPlan | GeoPlan
  score: number
  /** Whether it reads less than everything: an order alone does not. */
  isNarrow: boolean
}

/**
 * Picks the index: the longest run of fields fixed by equality (or `$in`), then one of places, then one that gives the wanted order, then
 * one whose next field is bounded by a range. An "or" is answered branch by branch when every branch has an index that narrows, and
 * more of it is fixed that way than without. No plan means a scan of the collection.
 */
export function plan(collection: Collection, filter: Document, sort: Sort): Plan | undefined {
  const best = bestOf(collection, filter, sort)
  const isOrdered = best?.plan.kind === 'keys' && best.plan.isSorted
  const union = unionOf(collection, filter, sort)
  if (best === undefined || union === undefined) return union?.plan ?? best?.plan
  if (isOrdered && best.score >= PER_EQUALITY && sort.length > 0 && !union.plan.isSorted) return best.plan
  return fixedBy(union.score) > fixedBy(best.score) || best.score < PER_EQUALITY ? union.plan : best.plan
}

const fixedBy = (score: number): number => Math.floor(score / PER_EQUALITY)

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
      if (cap) return { plan: { kind: 'geo', index, cap }, score: 5, isNarrow: true }
    }
  }
  return undefined
}

const MOST_PLANS = 100

interface ScoredUnion {
  plan: UnionPlan
  /** That of its least fixed branch. */
  score: number
}

/**
 * The best union that one "or" of the query gives, each branch joined with what stands beside it. A branch that no index narrows may
 * be divided again by another "or" of the query or of its own.
 */
function unionOf(collection: Collection, filter: Document, sort: Sort, depth = 0): ScoredUnion | undefined {
  const demands = demandsOf(filter)
  const unions = demands.flatMap(({ $or }, at) => {
    const union = Array.isArray($or) && $or.every(isPlainObject) ? unionBy(collection, $or, demands.filter((_, i) => i !== at), sort, depth) : undefined
    return union ?? []
  })
  return unions.sort((a, b) => b.score - a.score || Number(b.plan.isSorted) - Number(a.plan.isSorted) || a.plan.plans.length - b.plan.plans.length)[0]
}

const DEEPEST = 3

function unionBy(collection: Collection, either: Document[], beside: Document[], sort: Sort, depth: number): ScoredUnion | undefined {
  const plans: UnionPlan['plans'] = []
  let score = Infinity
  let isSorted = true
  for (const branch of either) {
    const joined = { $and: [branch, ...beside] }
    const ordered = bestOf(collection, joined, sort)
    const best = ordered?.isNarrow || sort.length === 0 ? ordered : bestOf(collection, joined, [])
    const found = best?.isNarrow ? { plans: [best.plan], isSorted: best === ordered && best.plan.kind === 'keys' && best.plan.isSorted, score: best.score } : divided(joined)
    if (found === undefined || plans.length + found.plans.length > MOST_PLANS) return undefined
    plans.push(...found.plans)
    score = Math.min(score, found.score)
    isSorted &&= found.isSorted
  }
  return plans.length === 0 ? undefined : { plan: { kind: 'union', plans, isSorted }, score }

  function divided(joined: Document): (Omit<UnionPlan, 'kind'> & { score: number }) | undefined {
    const union = depth < DEEPEST ? unionOf(collection, joined, sort, depth + 1) : undefined
    return union && { ...union.plan, score: union.score }
  }
}
