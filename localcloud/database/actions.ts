import type { Clock } from '../clock'
import { invalidParameter, notSupported } from '../errors'
import type { Meter } from '../audit'
import type { Stage } from './aggregate'
import type { DocumentDatabase } from './database'
import { decode, decodeObject } from './ejson'
import { LIMITS } from './limits'
import type { Sort } from './planner'
import type { Query } from './query'
import { type Document, isPlainObject } from './values'

/** The body of `POST /admin`; everything named query, data, order, projection and stageValue is EJSON text. */
export interface ActionRequest {
  action: string
  [field: string]: unknown
}

/** `data` goes into `{requestId, data}`; `top` stands beside it (only startTransaction answers there). */
export interface ActionAnswer {
  data?: unknown
  top?: Record<string, unknown>
}

type Action = (request: ActionRequest, meter: Meter) => Promise<ActionAnswer> | ActionAnswer

/** The `database.*` actions of the wire. */
export function databaseActions(database: DocumentDatabase, clock: Clock): Record<string, Action> {
  const queryOf = (request: ActionRequest): Query => ({
    collection: text(request, 'collectionName'),
    filter: decodeObject(optionalText(request, 'query'), clock.now()),
    isWhere: request.queryType !== 'DOC',
    transactionId: optionalText(request, 'transactionId'),
  })
  return {
    'database.insertDocument': async (request, meter) => {
      if (!Array.isArray(request.data) || request.data.length === 0) throw invalidParameter('data must be a list of documents')
      const documents = request.data.map((item) => documentOf(decode(String(item), clock.now())))
      return { data: { insertedIds: await database.writes.insert(text(request, 'collectionName'), documents, optionalText(request, 'transactionId'), meter) } }
    },

    'database.getDocument': (request, meter) => {
      const options = {
        sort: sortOf(optionalText(request, 'order')),
        skip: wholeNumber(request, 'offset', 0),
        limit: wholeNumber(request, 'limit', LIMITS.defaultQueryDocuments) || LIMITS.defaultQueryDocuments,
        projection: decodeObject(optionalText(request, 'projection')),
      }
      const list = database.get(queryOf(request), options, meter)
      return { data: { list, limit: options.limit, offset: options.skip } }
    },

    'database.calculateDocument': (request, meter) => {
      const query = queryOf(request)
      if (query.transactionId) throw notSupported('count inside a transaction')
      return { data: { total: database.count(query, meter) } }
    },

    'database.modifyDocument': async (request, meter) => {
      const query = queryOf(request)
      const data = decodeObject(text(request, 'data'), clock.now())
      if (request.merge === false) {
        if (request.upsert !== true || query.isWhere) throw notSupported('replacing documents by where')
        const { updated, upsertedId } = await database.writes.set(query, data, meter)
        return { data: upsertedId === undefined ? { updated } : { updated, upsert_id: upsertedId } }
      }
      if (request.upsert === true) throw notSupported('upsert with update operators')
      if (Object.keys(data).length === 0) throw invalidParameter('the update is empty')
      return { data: { updated: await database.writes.update(query, data, request.multi === true, meter) } }
    },

    'database.removeDocument': async (request, meter) => ({
      data: { deleted: await database.writes.remove(queryOf(request), request.multi === true, meter) },
    }),

    'database.aggregateDocuments': (request, meter) => {
      if (request.transactionId) throw notSupported('aggregate inside a transaction')
      if (!Array.isArray(request.stages)) throw invalidParameter('stages must be a list')
      return { data: { list: database.aggregate(text(request, 'collectionName'), request.stages as Stage[], meter) } }
    },

    'database.addCollection': (request, meter) => {
      meter.collection = text(request, 'collectionName')
      database.catalogue.add(meter.collection)
      return { data: {} }
    },

    'database.startTransaction': () => ({ top: { transactionId: database.transactions.begin() } }),

    'database.commitTransaction': (request) => {
      database.transactions.commit(text(request, 'transactionId'))
      return { data: {} }
    },

    'database.abortTransaction': (request) => {
      database.transactions.abort(text(request, 'transactionId'))
      return { data: {} }
    },
  }
}

function text(request: ActionRequest, field: string): string {
  const value = request[field]
  if (typeof value !== 'string' || value === '') throw invalidParameter(`${field} is missing`)
  return value
}

function optionalText(request: ActionRequest, field: string): string | undefined {
  const value = request[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function wholeNumber(request: ActionRequest, field: string, absent: number): number {
  const value = request[field] ?? absent
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalidParameter(`${field} must be a whole number`)
  return value
}

function documentOf(value: unknown): Document {
  if (!isPlainObject(value)) throw invalidParameter('a document must be an object')
  return value
}

function sortOf(order: string | undefined): Sort {
  return Object.entries(decodeObject(order)).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalidParameter('order must be 1 or -1')
    return [path, direction] as const
  })
}
