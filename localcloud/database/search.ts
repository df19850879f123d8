import { shapeOf, type Meter } from '../audit'
import { encode } from './ejson'
import type { Collection } from './collection'
import { compile } from './matcher'
import { plan, type Sort } from './planner'
import { documentsOf, rowsOf, sortDocuments } from './scan'
import type { Store } from './store'
import type { Document } from './values'

export interface Search {
  filter: Document
  sort?: Sort
  skip?: number
  limit?: number
}

/**
 * Finds documents: the planner's index narrows, the matcher decides. When the index gives the order, reading stops at skip + limit.
 * Every document fetched is counted in `meter.examined`.
 */
export function search(store: Store, collection: Collection, { filter, sort = [], skip = 0, limit = Infinity }: Search, meter: Meter): Document[] {
  const matches = compile(filter)
  const chosen = plan(collection, filter, sort)
  meter.indexes.add(chosen ? (chosen.index?.name ?? '_id_') : 'scan')
  meter.collection ||= collection.name
  meter.query ||= JSON.stringify(shapeOf(filter))
  if (sort.length > 0) meter.sort ||= encodeSort(sort)

  const isSorted = sort.length === 0 || chosen?.isSorted === true
  const wanted = isSorted ? skip + limit : Infinity
  const found: Document[] = []
  if (wanted === 0) return found
  for (const document of candidates()) {
    meter.examined++
    if (!matches(document)) continue
    found.push(document)
    if (found.length >= wanted) break
  }
  const ordered = isSorted ? found : sortDocuments(found, sort)
  return ordered.slice(skip, skip + limit)

  function* candidates(): Generator<Document> {
    if (chosen === undefined) return yield* documentsOf(store, collection)
    for (const row of rowsOf(store, collection, chosen)) yield collection.fetch(row)!
  }
}

const encodeSort = (sort: Sort) => JSON.stringify(Object.fromEntries(sort))

export const sizeOf = (documents: readonly Document[]): number => documents.reduce((total, document) => total + Buffer.byteLength(encode(document)), 0)
