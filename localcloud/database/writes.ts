import type { Meter } from '../audit'
import { duplicateKey, invalidParameter } from '../errors'
import type { Catalogue } from './catalogue'
import type { Collection } from './collection'
import { changed, idKeyOf, refuseFieldNames, withId } from './documents'
import { idInTransaction, type Query } from './query'
import { search } from './search'
import type { Store } from './store'
import type { Transactions } from './transactions'
import { applyUpdate } from './update-operators'
import type { Document } from './values'

/** The document as an update leaves it; undefined when that changes nothing. */
function updatedBy(before: Document, update: Document, filter: Document): Document | undefined {
  const after = applyUpdate(before, update, filter)
  refuseFieldNames(after)
  return changed(before, after)
}

/** What the writing actions of the wire mean: inside a transaction on one document, outside it all or nothing. */
export class Writes {
  constructor(
    private readonly store: Store,
    private readonly catalogue: Catalogue,
    private readonly transactions: Transactions,
  ) {}

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

  /** `$set`, `$inc` … on one document or all that match. Answers how many changed. */
  async update(query: Query, update: Document, isMulti: boolean, meter: Meter): Promise<number> {
    const collection = this.open(query.collection, meter)
    refuseFieldNames(update.$set)
    if (query.transactionId) {
      const idKey = idInTransaction(query)
      let updated = 0
      this.transactions.write(query.transactionId, collection, idKey, (before) => {
        meter.examined += before ? 1 : 0
        const after = before && updatedBy(before, update, query.filter)
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
        const document = updatedBy(before, update, query.filter)
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
      this.transactions.write(query.transactionId, collection, idInTransaction(query), (before) => {
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
      this.transactions.write(query.transactionId, collection, idInTransaction(query), (before) => {
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

  private open(name: string, meter: Meter): Collection {
    meter.collection = name
    return this.catalogue.get(name)
  }
}
