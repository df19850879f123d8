import { type Bound, conditionsOf, type FieldCondition, fieldDemandsOf } from '../database/conditions'
import { compareValues, type Document, isPlainObject } from '../database/values'
import { Bounded, isOpen, opened } from './partly-known'

/** What one branch of a query says of every document it can find: one version for each combination of the values of its `in`s. */
export interface Branch {
  versions: Document[]
}

const MOST_BRANCHES = 100
const MOST_VERSIONS = 100

/**
 * The documents that a query can find, as far as it tells, branch by branch of its "or"s: each must be allowed by itself. A field
 * is known by its equalities, bounded by its ranges and by what it is not; all others are unknown, so that a rule which asks for them refuses.
 */
export function branchesOf(filter: Document): Branch[] {
  return conjunctionsOf(filter).map((conjunction) => ({ versions: versionsOf(conjunction) }))
}

/** The "or"s of a query multiplied out. One that would make too many branches tells nothing: knowing less only refuses more. */
function conjunctionsOf(filter: Document): Document[] {
  let branches: Document[] = [{}]
  for (const [key, demand] of Object.entries(filter)) {
    if (key === '$or' && !isConditionList(demand)) continue
    const added = key === '$and' && isConditionList(demand) ? multiplied(demand.map(conjunctionsOf)) : key === '$or' ? (demand as Document[]).flatMap(conjunctionsOf) : [{ [key]: demand }]
    branches = multiplied([branches, added])
  }
  return branches
}

function multiplied(factors: Document[][]): Document[] {
  return factors.reduce<Document[]>(
    (products, factor) => (products.length * factor.length > MOST_BRANCHES ? products : products.flatMap((product) => factor.map((one) => ({ $and: [product, one] })))),
    [{}],
  )
}

const isConditionList = (demand: unknown): demand is Document[] => Array.isArray(demand) && demand.length > 0 && demand.every(isPlainObject)

function versionsOf(conjunction: Document): Document[] {
  const excluded = excludedIn(conjunction)
  let versions: Document[] = [{}]
  for (const [path, conditions] of conditionsOf(conjunction)) {
    const values = conditions.find((condition) => condition.values !== undefined)?.values ?? boundOf(conditions, excluded.get(path))
    excluded.delete(path)
    if (versions.length * values.length > MOST_VERSIONS) continue
    versions = versions.flatMap((version) => values.map((value) => ({ ...version, [path]: value })))
  }
  for (const [path, values] of excluded) versions = versions.map((version) => ({ ...version, [path]: new Bounded({}, values) }))
  return versions.map(nested)
}

/** The tightest of several ranges; only those of the first one's type, for a value has one type. */
function boundOf(conditions: FieldCondition[], excluded: unknown[] = []): [Bounded] {
  const ranges = conditions.filter(({ type }) => type === conditions[0]!.type)
  const tightest = (end: 'lower' | 'upper', sign: 1 | -1): Bound | undefined =>
    ranges
      .flatMap((range) => range[end] ?? [])
      .sort((a, b) => sign * compareValues(b.value, a.value) || Number(a.isInclusive) - Number(b.isInclusive))[0]
  return [new Bounded({ lower: tightest('lower', 1), upper: tightest('upper', -1) }, excluded)]
}

/** What each field is said not to be, by `$ne` and `$nin`. */
function excludedIn(conjunction: Document): Map<string, unknown[]> {
  const excluded = new Map<string, unknown[]>()
  for (const [path, demand] of fieldDemandsOf(conjunction)) {
    if (!isPlainObject(demand)) continue
    const values = [...(Object.hasOwn(demand, '$ne') ? [demand.$ne] : []), ...(Array.isArray(demand.$nin) ? demand.$nin : [])]
    if (values.length > 0) excluded.set(path, [...(excluded.get(path) ?? []), ...values])
  }
  return excluded
}

/** Paths become objects of which only these fields are known; what lies inside a value that is known already adds nothing. */
function nested(flat: Document): Document {
  const document = opened()
  for (const [path, value] of Object.entries(flat)) {
    const names = path.split('.')
    const last = names.pop()!
    const place = names.reduce<Document | undefined>((at, name) => {
      const inner = at && (at[name] ??= opened())
      return isOpen(inner) ? inner : undefined
    }, document)
    if (place) place[last] = value
  }
  return document
}
