import { Aggregator } from 'mingo/aggregator'
import type { Meter } from '../audit'
import { invalidParameter, messageOf, requestFailed } from '../errors'
import type { Catalogue } from './catalogue'
import { decode } from './ejson'
import { LIMITS } from './limits'
import { mingoOptions } from './matcher'
import type { Sort } from './planner'
import { search } from './search'
import { geoNear, type GeoNear } from './geo-near'
import { foreignFilter, type Lookup } from './lookup'
import type { Store } from './store'
import { type Document, isPlainObject } from './values'

export interface Stage {
  stageKey: string
  stageValue: string
}

/** The stages this cloud runs. mingo knows more; what the SDK cannot send is refused by name. */
const STAGES = new Set([
  '$addFields',
  '$bucket',
  '$bucketAuto',
  '$count',
  '$geoNear',
  '$group',
  '$limit',
  '$lookup',
  '$match',
  '$project',
  '$replaceRoot',
  '$sample',
  '$skip',
  '$sort',
  '$sortByCount',
  '$unwind',
])

/**
 * Runs a pipeline. The leading match, sort, skip and limit go to the planner; a lookup reads of the other collection what its
 * fields or the leading match of its own pipeline can join. Without a limit stage production answers 20 documents.
 */
export function aggregate(store: Store, catalogue: Catalogue, name: string, stages: readonly Stage[], now: number, meter: Meter): Document[] {
  const pipeline = stages.map((stage) => decodeStage(stage, now))
  const hasLimit = pipeline.some((stage) => '$limit' in stage)
  const { found, rest } = leading(store, catalogue, name, pipeline, meter)
  const result = run(found, rest)
  return result.slice(0, hasLimit ? LIMITS.maxAggregateDocuments : LIMITS.defaultAggregateDocuments)

  function run(documents: Document[], remaining: Document[]): Document[] {
    const at = remaining.findIndex((stage) => '$lookup' in stage)
    if (at === -1) return pipe(documents, remaining)
    const before = pipe(documents, remaining.slice(0, at))
    const joined = pipe(before, [{ $lookup: withDocuments(before, remaining[at]!.$lookup as Lookup) }])
    return run(joined, remaining.slice(at + 1))
  }

  function withDocuments(documents: Document[], lookup: Lookup): Document {
    const foreign = catalogue.find(lookup.from)
    return { ...lookup, from: foreign ? search(store, foreign, { filter: foreignFilter(documents, lookup) }, meter) : [] }
  }
}

function leading(store: Store, catalogue: Catalogue, name: string, pipeline: Document[], meter: Meter): { found: Document[]; rest: Document[] } {
  const first = pipeline[0]
  if (first && '$geoNear' in first) return { found: geoNear(store, catalogue.get(name), first.$geoNear as GeoNear, meter), rest: pipeline.slice(1) }
  if (pipeline.some((stage) => '$geoNear' in stage)) throw requestFailed('$geoNear is only valid as the first stage in a pipeline.')
  let at = 0
  const take = <T>(key: string): T | undefined => {
    const stage = pipeline[at]
    if (stage === undefined || !(key in stage)) return undefined
    at++
    return stage[key] as T
  }
  const filters: Document[] = []
  for (let match = take<Document>('$match'); match; match = take<Document>('$match')) filters.push(match)
  const sort = Object.entries(take<Document>('$sort') ?? {}) as unknown as Sort
  const skip = take<number>('$skip') ?? 0
  const limit = take<number>('$limit') ?? Infinity
  const filter = filters.length === 1 ? filters[0]! : filters.length === 0 ? {} : { $and: filters }
  return { found: search(store, catalogue.get(name), { filter, sort, skip, limit }, meter), rest: pipeline.slice(at) }
}

function pipe(documents: Document[], pipeline: Document[]): Document[] {
  if (pipeline.length === 0) return documents
  try {
    return new Aggregator(pipeline as never, mingoOptions).run(documents as never) as Document[]
  } catch (error) {
    throw requestFailed(messageOf(error))
  }
}

function decodeStage({ stageKey, stageValue }: Stage, now: number): Document {
  if (!STAGES.has(stageKey)) throw requestFailed(`Unrecognized pipeline stage name: '${stageKey}'`)
  const value = decode(stageValue, now)
  if (stageKey === '$match' && JSON.stringify(value).includes('"$nearSphere":')) {
    throw requestFailed('$geoNear, $near, and $nearSphere are not allowed in this context')
  }
  if ((stageKey === '$match' || stageKey === '$sort') && !isPlainObject(value)) throw invalidParameter(`${stageKey} needs an object`)
  if ((stageKey === '$limit' && !(Number(value) > 0)) || (stageKey === '$skip' && !(Number(value) >= 0))) {
    throw invalidParameter(`the ${stageKey.slice(1)} must be ${stageKey === '$limit' ? 'positive' : 'zero or more'}`)
  }
  return { [stageKey]: value }
}
