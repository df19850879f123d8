import type { Clock } from '../clock'
import { duplicateKey, invalidParameter } from '../errors'
import { type Meter, shapeOf } from '../audit'
import { aggregate, type Stage } from './aggregate'
import { Catalogue } from './catalogue'
import type { Collection } from './collection'
import { decode, encode } from './ejson'
import { changed, idKeyOf, refuseFieldNames, withId, withinResultLimit } from './documents'
import { encodeKey } from './key-encoding'
import { LIMITS } from './limits'
import { projectionOf } from './matcher'
import type { Sort } from './planner'
import { countMatches, search } from './search'
import type { Store } from './store'
import { Transactions } from './transactions'
import { applyUpdate } from './update-operators'
import { type Document, isPlainObject } from './values'

export interface Query {
  collection: string
  filter: Document
  isWhere: boolean
  transactionId: string | undefined
}

/** The document database: what each action of the wire means, on plain values. Errors are `CloudError`s with production's codes. */
export class DocumentDatabase {
  readonly catalogue: Catalogue
  readonly transactions: Transactions

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {
    this.catalogue = new Catalogue(store)
    this.transactions = new Transactions(store, clock)
  }

  /** Inserts in order and stops at the first error, as MongoDB's ordered insert does: what came before it stays. */
  async insert(name: string, documents: Document[], transactionId: string | undefined, meter: Meter): Promise<unknown[]> {
    const collection = this.open(name, meter)
    const ready = documents.map(withId)
    for (const document of ready) refuseFieldNames(document)
    let failure: unknown
    const insertAll = (put: (document: Document) => void) => {
      failure = undefined
      for (const document of ready) {
        try {
          put(document)
        } catch (error) {
          if (!(error instanceof Error && error.name === 'CloudError') || transactionId) throw error
          failure = error
          return
        }
      }
    }
    const refuseTaken = (taken: Document | undefined, document: Document) => {
      if (taken) throw duplicateKey(name, '_id_', `_id: ${JSON.stringify(document._id)}`)
    }
    if (transactionId) {
      insertAll((document) =>
        this.transactions.write(transactionId, collection, idKeyOf(document), (before) => {
          refuseTaken(before, document)
          return document
        }),
      )
    } else {
      await this.transactions.plain((write) =>
        insertAll((document) => {
          const idKey = idKeyOf(document)
          refuseTaken(collection.get(idKey)?.document, document)
          write({ collection, idKey, document })
        }),
      )
    }
    if (failure) throw failure
    return ready.map((document) => document._id)
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

  /** `$set`, `$inc` … on one document or all that match. Answers how many changed. */
  async update(query: Query, update: Document, isMulti: boolean, meter: Meter): Promise<number> {
    const collection = this.open(query.collection, meter)
    refuseFieldNames(update.$set)
    if (query.transactionId) {
      const idKey = this.idInTransaction(query)
      let updated = 0
      this.transactions.write(query.transactionId, collection, idKey, (before) => {
        meter.examined += before ? 1 : 0
        const after = before && changed(before, applyUpdate(before, update, query.filter))
        updated = after ? 1 : 0
        return after
      })
      return updated
    }
    return this.transactions.plain((write) => {
      const found = search(this.store, collection, { filter: query.filter, limit: isMulti ? Infinity : 1 }, meter)
      meter.returned = found.length
      let updated = 0
      for (const before of found) {
        const document = changed(before, applyUpdate(before, update, query.filter))
        if (document === undefined) continue
        write({ collection, idKey: idKeyOf(before), document })
        updated++
      }
      return updated
    })
  }

  /** `doc(id).set`: replaces the document or creates it. */
  async set(query: Query, data: Document, meter: Meter): Promise<{ updated: number; upsertedId?: unknown }> {
    const collection = this.open(query.collection, meter)
    const document = { _id: query.filter._id, ...data }
    if (document._id !== query.filter._id) throw invalidParameter("the document's _id cannot be changed")
    refuseFieldNames(document)
    const idKey = idKeyOf(document)
    const answer = (before: Document | undefined) => (before ? { updated: 1 } : { updated: 0, upsertedId: document._id })
    if (query.transactionId) {
      let existing: Document | undefined
      this.transactions.write(query.transactionId, collection, this.idInTransaction(query), (before) => {
        existing = before
        return document
      })
      return answer(existing)
    }
    return this.transactions.plain((write) => {
      const before = collection.get(idKey)?.document
      write({ collection, idKey, document })
      return answer(before)
    })
  }

  async remove(query: Query, isMulti: boolean, meter: Meter): Promise<number> {
    const collection = this.open(query.collection, meter)
    if (query.transactionId) {
      let deleted = 0
      this.transactions.write(query.transactionId, collection, this.idInTransaction(query), (before) => {
        deleted = before ? 1 : 0
        return before && null
      })
      return deleted
    }
    return this.transactions.plain((write) => {
      const found = search(this.store, collection, { filter: query.filter, limit: isMulti ? Infinity : 1 }, meter)
      meter.returned = found.length
      for (const document of found) write({ collection, idKey: idKeyOf(document), document: null })
      return found.length
    })
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
    const document = this.transactions.read(query.transactionId!, collection, this.idInTransaction(query))
    meter.indexes.add('_id_')
    meter.examined += document ? 1 : 0
    return document ? [document] : []
  }

  private idInTransaction(query: Query): Buffer {
    const keys = Object.keys(query.filter)
    if (query.isWhere || keys.length !== 1 || keys[0] !== '_id' || isPlainObject(query.filter._id)) {
      throw invalidParameter('where is not supported inside a transaction: only doc(id).get, update, set, remove and add are')
    }
    return encodeKey(query.filter._id)
  }
}
