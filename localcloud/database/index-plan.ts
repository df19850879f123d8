import type { Index } from './collection'
import type { Bound, FieldCondition } from './conditions'
import { type Direction, encodeKey, invert, successor } from './key-encoding'
import { compareValues, TYPE } from './values'

export type Sort = ReadonlyArray<readonly [path: string, direction: Direction]>

/** A stretch of index keys, `low <= key < high`; `prefixLength` bytes are the same in all of them. */
export interface Interval {
  low: Buffer
  high: Buffer | undefined
  prefixLength: number
}

export interface IndexPlan {
  kind: 'keys'
  /** null: the index on `_id` that every collection has. */
  index: Index | null
  intervals: Interval[]
  direction: Direction
  /** `concat`: the intervals one after the other; `merge`: all at once, by what follows the prefix. */
  order: 'concat' | 'merge'
  isSorted: boolean
  /** The entries in the intervals are the answer itself: nothing is left for the matcher to decide. */
  isExact: boolean
}

/** What one more field fixed by equality is worth; an order is worth 4, a range 2, a place 5. */
export const PER_EQUALITY = 10

const MAX_INTERVALS = 200

const ID_FIELDS = [['_id', 1]] as const

/** What one index can do for a query; undefined when nothing. `isReadable`: the conditions are all that the query demands. */
export function planIndex(
  index: Index | null,
  conditions: Map<string, FieldCondition[]>,
  sort: Sort,
  isReadable: boolean,
): { plan: IndexPlan; score: number; isNarrow: boolean } | undefined {
  const fields: Sort = index?.fields ?? ID_FIELDS
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  const fixed: number[] = []
  for (const [i, [path, direction]] of fields.entries()) {
    const values = equalityOf(conditions.get(path))
    if (values === undefined || isSecondArray(index, i) || prefixes.length * values.length > MAX_INTERVALS) break
    const keys = values.map((value) => encodeKey(value, direction))
    prefixes = prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])))
    fixed.push(values.length)
  }
  const next = fields[fixed.length]
  const range = next && !isSecondArray(index, fixed.length) ? rangeOf(conditions.get(next[0]), index?.multikey[fixed.length] ?? false) : undefined
  const order = orderOf(index, fields, fixed, sort)
  if (fixed.length === 0 && range === undefined && order === undefined) return undefined

  const intervals = prefixes.sort(Buffer.compare).map((prefix) => intervalOf(prefix, range, next?.[1] ?? 1))
  const isWholeId = index === null && fixed.length === 1
  const used = [...fields.slice(0, fixed.length), ...(range && next ? [next] : [])]
  const isExact =
    isReadable && used.length === conditions.size && used.every(([path]) => conditions.get(path)?.length === 1) && !index?.multikey.some(Boolean)
  return {
    plan: { kind: 'keys', index, intervals, direction: order?.direction ?? 1, order: order?.order ?? 'concat', isSorted: order !== undefined, isExact },
    isNarrow: fixed.length > 0 || range !== undefined,
    score: (isWholeId ? 1000 : 0) + fixed.length * PER_EQUALITY + (order && sort.length > 0 ? 4 : 0) + (range ? 2 : 0),
  }
}

/**
 * Two fields of one index that go through an array go through the same one. An entry joins values of one element, a query may
 * be met by two: only the first of them narrows.
 */
const isSecondArray = (index: Index | null, at: number): boolean =>
  index !== null && index.multikey[at] === true && index.multikey.slice(0, at).some(Boolean)

/** The shortest list of values the field must have; one list is enough, the matcher checks the others. */
function equalityOf(conditions: FieldCondition[] | undefined): unknown[] | undefined {
  const lists = conditions?.flatMap((condition) => (condition.values ? [condition.values] : [])) ?? []
  const shortest = lists.sort((a, b) => a.length - b.length)[0]
  if (shortest === undefined) return undefined
  const distinct = [...shortest].sort(compareValues)
  return distinct.filter((value, i) => i === 0 || compareValues(value, distinct[i - 1]) !== 0)
}

/** Joins the ranges on a field. Where a document may hold an array, two ends may be met by two elements: only one end narrows then. */
function rangeOf(conditions: FieldCondition[] | undefined, isMultikey: boolean): FieldCondition | undefined {
  const ranges = conditions?.filter((condition) => condition.type !== undefined) ?? []
  const type = ranges[0]?.type
  if (type === undefined) return undefined
  const joined: FieldCondition = { type }
  for (const { lower, upper } of ranges.filter((range) => range.type === type)) {
    if (lower && (!joined.lower || tighter(lower, joined.lower, 1))) joined.lower = lower
    if (upper && (!joined.upper || tighter(upper, joined.upper, -1))) joined.upper = upper
  }
  if (isMultikey && joined.lower) delete joined.upper
  // NaN is the smallest number of an index and less than no number of a query.
  if (type === TYPE.NUMBER && !joined.lower) joined.lower = { value: -Infinity, isInclusive: true }
  return joined
}

function tighter(a: Bound, b: Bound, direction: Direction): boolean {
  const order = compareValues(a.value, b.value) * direction
  return order > 0 || (order === 0 && !a.isInclusive)
}

function intervalOf(prefix: Buffer, range: FieldCondition | undefined, direction: Direction): Interval {
  const interval = { low: prefix, high: successor(prefix), prefixLength: prefix.length }
  if (range === undefined) return interval
  const lower = edgeOf(range.lower, range.type!, direction)
  const upper = edgeOf(range.upper, range.type!, direction)
  const [first, last] = direction === 1 ? [lower, upper] : [upper, lower]
  const low = Buffer.concat([prefix, first.key])
  const high = Buffer.concat([prefix, last.key])
  return { ...interval, low: first.isInclusive ? low : (successor(low) ?? low), high: last.isInclusive ? successor(high) : high }
}

/** An end of a range as key bytes; an open end stops at the edge of the type. */
function edgeOf(bound: Bound | undefined, type: number, direction: Direction): { key: Buffer; isInclusive: boolean } {
  if (bound) return { key: encodeKey(bound.value, direction), isInclusive: bound.isInclusive }
  const edge = Buffer.from([type])
  return { key: direction === 1 ? edge : invert(edge), isInclusive: true }
}

/**
 * Whether reading the index gives the wanted order, and how. Fields fixed to one value may stand anywhere in it (not where
 * a document may hold an array: it sorts by its smallest or greatest element, whichever one was found). With `$in` on a
 * leading field the intervals are merged, unless that field leads the order itself.
 */
function orderOf(index: Index | null, fields: Sort, fixed: readonly number[], sort: Sort): Pick<IndexPlan, 'direction' | 'order'> | undefined {
  if (sort.length === 0) return fixed.length > 0 ? { direction: 1, order: 'concat' } : undefined
  const constants = new Set(fields.filter((_, i) => fixed[i] === 1 && !index?.multikey[i]).map(([path]) => path))
  const wanted = sort.filter(([path]) => !constants.has(path))
  const varying = fields.map((field, i) => ({ field, i })).filter(({ i }) => fixed[i] !== 1)
  const concat = follows(varying, wanted, index)
  if (concat) return { direction: concat, order: 'concat' }
  const merge = follows(varying.filter(({ i }) => i >= fixed.length), wanted, index)
  return merge && { direction: merge, order: 'merge' }
}

function follows(fields: { field: Sort[number]; i: number }[], wanted: Sort, index: Index | null): Direction | undefined {
  let direction: Direction | undefined
  for (const [at, [path, wantedDirection]] of wanted.entries()) {
    const candidate = fields[at]
    if (candidate === undefined || candidate.field[0] !== path || index?.multikey[candidate.i]) return undefined
    const here = candidate.field[1] === wantedDirection ? 1 : -1
    if (direction !== undefined && direction !== here) return undefined
    direction = here
  }
  return direction ?? 1
}
