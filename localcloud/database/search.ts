import { type Meter, SCAN, shapeOf } from '../audit'
import { requestFailed } from '../errors'
import type { Collection } from './collection'
import { fieldDemandsOf } from './conditions'
import { compile } from './matcher'
import { nearest } from './nearest'
import { type Plan, plan, type Sort } from './planner'
import { countEntries, documentsOf, rowsOf } from './scan'
import { type Fetched, mergeInOrder, sortDocuments } from './order'
import type { Store } from './store'
import { type Document, isPlainObject } from './values'

export interface Search {
  filter: Document
  sort?: Sort
  skip?: number
  limit?: number
}

/**
 * Finds documents: the planner's index narrows, the matcher decides. When the index gives the order, reading stops at skip + limit.
 * `$nearSphere` gives its own order, nearest first. Every document fetched is counted in `meter.examined`.
 */
export function search(store: Store, collection: Collection, { filter, sort = [], skip = 0, limit = Infinity }: Search, meter: Meter): Document[] {
  const near = nearIn(filter)
  if (near) {
    describe(meter, collection, filter, sort)
    const wanted = sort.length === 0 ? skip + limit : Infinity
    const found = nearest(store, collection, { ...near, filter, wanted }, meter).map(({ document }) => document)
    return (sort.length === 0 ? found : sortDocuments(found, sort)).slice(skip, skip + limit)
  }
  const matches = compile(filter)
  const chosen = plan(collection, filter, sort)
  describe(meter, collection, filter, sort)
  meter.searched(collection.name, filter, sort, nameOf(chosen))

  const isSorted = sort.length === 0 || (chosen !== undefined && chosen.kind !== 'geo' && chosen.isSorted)
  const wanted = isSorted ? skip + limit : Infinity
  const found: Document[] = []
  if (wanted === 0) return found
  for (const document of candidates()) {
    if (!matches(document)) continue
    found.push(document)
    if (found.length >= wanted) break
  }
  const ordered = isSorted ? found : sortDocuments(found, sort)
  return ordered.slice(skip, skip + limit)

  function* candidates(): Generator<Document> {
    if (chosen?.kind === 'union' && isSorted && sort.length > 0) return yield* mergeInOrder(chosen.plans.map(fetched), sort)
    if (chosen) for (const { document } of fetched(chosen)) yield document
    else
      for (const document of documentsOf(store, collection)) {
        meter.examined++
        yield document
      }
  }

  function* fetched(part: Plan): Generator<Fetched> {
    for (const row of rowsOf(store, collection, part)) {
      meter.examined++
      yield { row, document: collection.fetch(row)! }
    }
  }
}

/** How many documents match: from the index alone where it alone decides, and of all documents from the collection's size. */
export function countMatches(store: Store, collection: Collection, filter: Document, meter: Meter): number {
  const chosen = plan(collection, filter, [])
  if (Object.keys(filter).length === 0) {
    meter.indexes.add('_id_')
    return store.prepare(`SELECT count(*) FROM ${collection.table}`).get()![0] as number
  }
  if (chosen?.kind !== 'keys' || !chosen.isExact) return search(store, collection, { filter }, meter).length
  compile(filter)
  describe(meter, collection, filter, [])
  meter.searched(collection.name, filter, [], nameOf(chosen))
  return countEntries(store, collection, chosen)
}

function describe(meter: Meter, collection: Collection, filter: Document, sort: Sort): void {
  meter.collection ||= collection.name
  meter.query ||= JSON.stringify(shapeOf(filter))
  if (sort.length > 0) meter.sort ||= JSON.stringify(Object.fromEntries(sort))
}

function nameOf(chosen: Plan | undefined): string {
  if (chosen === undefined) return SCAN
  if (chosen.kind === 'union') return [...new Set(chosen.plans.map(nameOf))].join(' + ')
  return chosen.index?.name ?? '_id_'
}

/** The one `$nearSphere` of a query, which stands beside its other demands; MongoDB allows it nowhere else. */
function nearIn(filter: Document): { path: string; operand: unknown } | undefined {
  const found = fieldDemandsOf(filter).flatMap(([path, demand]) =>
    isPlainObject(demand) && Object.hasOwn(demand, '$nearSphere') ? [{ path, operand: demand.$nearSphere }] : [],
  )
  if (found.length > 1 || (found.length === 0 && mentionsNear(filter))) throw requestFailed('geo $near must be top-level expr')
  return found[0]
}

const mentionsNear = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(mentionsNear) : isPlainObject(value) && Object.entries(value).some(([key, inner]) => key === '$nearSphere' || mentionsNear(inner))
