import type { Clock } from '../clock'
import { type Meter, shapeOf } from '../audit'
import { aggregate, type Stage } from './aggregate'
import { Catalogue } from './catalogue'
import type { Collection } from './collection'
import { decode, encode } from './ejson'
import { withinResultLimit } from './documents'
import { LIMITS } from './limits'
import { projectionOf } from './matcher'
import type { Sort } from './planner'
import { idInTransaction, type Query } from './query'
import { countMatches, search } from './search'
import type { Store } from './store'
import { Transactions } from './transactions'
import type { Document } from './values'
import { Writes } from './writes'

/** The document database: what each action of the wire means, on plain values. Errors are `CloudError`s with production's codes. */
export class DocumentDatabase {
  readonly catalogue: Catalogue
  readonly transactions: Transactions
  readonly writes: Writes

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {
    this.catalogue = new Catalogue(store)
    this.transactions = new Transactions(store, clock)
    this.writes = new Writes(store, this.catalogue, this.transactions)
  }

  get(query: Query, options: { sort: Sort; skip: number; limit: number; projection: Document }, meter: Meter): string[] {
    const collection = this.open(query.collection, meter)
    const project = projectionOf(options.projection)
    const found = query.transactionId
      ? this.readInTransaction(query, collection, meter)
      : search(this.store, collection, { filter: query.filter, sort: options.sort, skip: options.skip, limit: Math.min(options.limit, LIMITS.maxQueryDocuments) }, meter)
    meter.returned = found.length
    return withinResultLimit(found.map((document) => encode(project(document))))
  }

  count(query: Query, meter: Meter): number {
    const total = countMatches(this.store, this.open(query.collection, meter), query.filter, meter)
    meter.returned = 1
    return total
  }

  aggregate(name: string, stages: readonly Stage[], meter: Meter): string[] {
    meter.collection = name
    meter.query = JSON.stringify(stages.map(({ stageKey, stageValue }) => (stageKey === '$match' ? { $match: shapeOf(decode(stageValue)) } : stageKey)))
    const result = aggregate(this.store, this.catalogue, name, stages, this.clock.now(), meter)
    meter.returned = result.length
    return withinResultLimit(result.map(encode))
  }

  /** For the console: a page of a collection in insertion order. */
  page(name: string, skip: number, limit: number, meter: Meter): Document[] {
    return search(this.store, this.catalogue.get(name), { filter: {}, skip, limit }, meter)
  }

  /** How many documents a collection holds. */
  size(name: string): number {
    return this.store.prepare(`SELECT count(*) FROM ${this.catalogue.get(name).table}`).get()![0] as number
  }

  private open(name: string, meter: Meter): Collection {
    meter.collection = name
    return this.catalogue.get(name)
  }

  private readInTransaction(query: Query, collection: Collection, meter: Meter): Document[] {
    const document = this.transactions.read(query.transactionId!, collection, idInTransaction(query))
    meter.indexes.add('_id_')
    meter.examined += document ? 1 : 0
    return document ? [document] : []
  }
}
