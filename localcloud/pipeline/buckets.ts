import { $bucketAuto } from 'mingo/operators/pipeline'
import { Context } from 'mingo'
import { $push } from 'mingo/operators/accumulator'
import { Lazy } from 'mingo/lazy'
import { messageOf, requestFailed } from '../errors'
import { compareOperands } from '../expressions/comparison'
import { compareValues, type Document, isPlainObject, typeOf } from '../database/values'
import { groupedBy, readOutput } from './group'
import { asked, type Stage } from './stage'

const COUNT = { count: { $sum: 1 } }

/** A group by the greatest bound that is not above the value, in order; what fits nowhere goes to the default, or is an error. */
export const bucketStage: Stage = (documents, spec, surroundings) => {
  const { groupBy, boundaries, output = COUNT, ...rest } = isPlainObject(spec) ? spec : {}
  if (groupBy === undefined || !Array.isArray(boundaries) || boundaries.length < 2) throw requestFailed("$bucket requires 'groupBy' and at least 2 'boundaries'")
  const bounds = boundaries as unknown[]
  if (bounds.some((bound) => typeOf(bound) !== typeOf(bounds[0]))) throw requestFailed("All values in the 'boundaries' option to $bucket must have the same type")
  if (bounds.slice(1).some((bound, i) => compareValues(bounds[i], bound) >= 0)) throw requestFailed("The 'boundaries' option to $bucket must be sorted")
  const [value, made] = [asked(groupBy, surroundings), readOutput(output, surroundings)]
  const bucketOf = (document: Document): unknown => {
    const found = value(document)
    const at = bounds.filter((bound) => compareOperands(found, bound) >= 0).length - 1
    if (at >= 0 && at < bounds.length - 1) return bounds[at]
    if (!Object.hasOwn(rest, 'default')) throw requestFailed('$switch could not find a matching branch for an input, and no default was specified.')
    return rest.default
  }
  const groups = groupedBy(documents, bucketOf).sort((a, b) => compareValues(a.key, b.key))
  return groups.map(({ key, members }) => ({ _id: key, ...made(members) }))
}

/** As many buckets of about the same size; mingo finds their bounds, the series of `granularity` among them. */
export const bucketAutoStage: Stage = (documents, spec, surroundings) => {
  const { groupBy, buckets, output = COUNT, granularity } = isPlainObject(spec) ? spec : {}
  if (groupBy === undefined || !Number.isInteger(buckets) || Number(buckets) < 1) throw requestFailed("$bucketAuto requires 'groupBy' and a positive number of 'buckets'")
  const [value, made] = [asked(groupBy, surroundings), readOutput(output, surroundings)]
  const rows = documents.map((document, at) => ({ value: value(document) ?? null, at })).sort((a, b) => compareValues(a.value, b.value))
  const own = { groupBy: '$value', buckets, output: { rows: { $push: '$at' } }, ...(granularity === undefined ? {} : { granularity }) }
  try {
    const found = $bucketAuto(Lazy(rows as never) as never, own as never, { context: Context.init({ accumulator: { $push } }), idKey: '_id' } as never).collect() as unknown as { _id: Document; rows: number[] }[]
    return found.map(({ _id: { min, max }, rows: at }) => ({ _id: { min, max }, ...made(at.map((row) => documents[row]!)) }))
  } catch (error) {
    throw error instanceof Error && error.name === 'CloudError' ? error : requestFailed(messageOf(error))
  }
}
