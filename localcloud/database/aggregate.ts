import type { Meter } from '../audit'
import { requestFailed } from '../errors'
import { isStage, limitOf, matchOf, runPipeline, skipOf, sortOf } from '../pipeline/pipeline'
import type { Surroundings } from '../pipeline/stage'
import type { Catalogue } from './catalogue'
import { decode } from './ejson'
import { geoNear, type GeoNear } from './geo-near'
import { LIMITS } from './limits'
import { foreignFilter, join, lookupOf } from './lookup'
import { search } from './search'
import type { Store } from './store'
import type { Document } from './values'

export interface Stage {
  stageKey: string
  stageValue: string
}

/**
 * Runs a pipeline. The leading match, sort, skip and limit go to the planner; a lookup reads of the other collection what its
 * fields or the leading match of its own pipeline can join. Without a limit stage production answers 20 documents.
 */
export function aggregate(store: Store, catalogue: Catalogue, name: string, stages: readonly Stage[], now: number, meter: Meter): Document[] {
  const pipeline = stages.map((stage) => decodeStage(stage, now))
  const hasLimit = pipeline.some((stage) => '$limit' in stage)
  const surroundings: Surroundings = {
    variables: { NOW: new Date(now) },
    lookup: (documents, spec, around) => {
      const lookup = lookupOf(spec)
      const foreign = catalogue.find(lookup.from)
      return join(documents, foreign ? search(store, foreign, { filter: foreignFilter(documents, lookup, around) }, meter) : [], lookup, around)
    },
  }
  const { found, rest } = leading(store, catalogue, name, pipeline, meter)
  const result = runPipeline(found, rest, surroundings)
  return result.slice(0, hasLimit ? LIMITS.maxAggregateDocuments : LIMITS.defaultAggregateDocuments)
}

function leading(store: Store, catalogue: Catalogue, name: string, pipeline: Document[], meter: Meter): { found: Document[]; rest: Document[] } {
  const first = pipeline[0]
  if (first && '$geoNear' in first) return { found: geoNear(store, catalogue.get(name), first.$geoNear as GeoNear, meter), rest: pipeline.slice(1) }
  if (pipeline.some((stage) => '$geoNear' in stage)) throw requestFailed('$geoNear is only valid as the first stage in a pipeline.')
  let at = 0
  const take = (key: string): unknown => {
    const stage = pipeline[at]
    if (stage === undefined || !(key in stage)) return undefined
    at++
    return stage[key]
  }
  const filters: Document[] = []
  for (let match = take('$match'); match !== undefined; match = take('$match')) filters.push(matchOf(match))
  const [order, offset, most] = [take('$sort'), take('$skip'), take('$limit')]
  const sort = order === undefined ? [] : sortOf(order)
  const skip = offset === undefined ? 0 : skipOf(offset)
  const limit = most === undefined ? Infinity : limitOf(most)
  const filter = filters.length === 1 ? filters[0]! : filters.length === 0 ? {} : { $and: filters }
  return { found: search(store, catalogue.get(name), { filter, sort, skip, limit }, meter), rest: pipeline.slice(at) }
}

function decodeStage({ stageKey, stageValue }: Stage, now: number): Document {
  if (!isStage(stageKey)) throw requestFailed(`Unrecognized pipeline stage name: '${stageKey}'`)
  const value = decode(stageValue, now)
  if (stageKey === '$match' && JSON.stringify(value).includes('"$nearSphere":')) {
    throw requestFailed('$geoNear, $near, and $nearSphere are not allowed in this context')
  }
  return { [stageKey]: value }
}
