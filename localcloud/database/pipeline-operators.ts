import { Lazy } from 'mingo/lazy'
import { $group } from 'mingo/operators/pipeline'
import { requestFailed } from '../errors'
import { sortDocuments } from './order'
import type { Sort } from './planner'
import { compareValues, type Document, isPlainObject, typeOf } from './values'

type Documents = Parameters<typeof $group>[0]
type Options = Parameters<typeof $group>[2]

const changed = (documents: Documents, change: (list: Document[]) => Document[]): Documents =>
  documents.transform(((list: Document[]) => Lazy(change([...list]))) as never)

/** Where mingo's stages are not MongoDB's: it samples with repetition, sorts by an order of its own and puts a value on a bound of a bucket below it. */
export const pipelineStages = {
  $sample: (documents: Documents, { size }: { size: number }) => changed(documents, (list) => picked(list, size)),

  $sort: (documents: Documents, sort: Document) => changed(documents, (list) => sortDocuments(list, Object.entries(sort) as unknown as Sort)),

  /** A group by the greatest bound that is not above the value, in order. */
  $bucket: (documents: Documents, stage: unknown, options: Options) =>
    changed($group(documents, groupOf(stage) as never, options), (list) => sortDocuments(list, [['_id', 1]])),
}

function picked(list: Document[], size: number): Document[] {
  for (let at = 0; at < Math.min(size, list.length); at++) {
    const other = at + Math.floor(Math.random() * (list.length - at))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
  return list.slice(0, size)
}

function groupOf(stage: unknown): Document {
  const { groupBy, boundaries, output = { count: { $sum: 1 } }, ...rest } = isPlainObject(stage) ? stage : {}
  if (groupBy === undefined || !Array.isArray(boundaries) || boundaries.length < 2) throw requestFailed("$bucket requires 'groupBy' and at least 2 'boundaries'")
  const bounds = boundaries as unknown[]
  if (bounds.some((bound) => typeOf(bound) !== typeOf(bounds[0]))) throw requestFailed("All values in the 'boundaries' option to $bucket must have the same type")
  if (bounds.slice(1).some((bound, i) => compareValues(bounds[i], bound) >= 0)) throw requestFailed("The 'boundaries' option to $bucket must be sorted")
  const branches = bounds.slice(0, -1).map((bound, i) => ({
    case: { $and: [{ $gte: [groupBy, { $literal: bound }] }, { $lt: [groupBy, { $literal: bounds[i + 1] }] }] },
    ['then']: { $literal: bound },
  }))
  return { _id: { $switch: { branches, ...(Object.hasOwn(rest, 'default') ? { default: { $literal: rest.default } } : {}) } }, ...(output as Document) }
}
