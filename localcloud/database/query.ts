import { invalidParameter } from '../errors'
import { encodeKey } from './key-encoding'
import { type Document, isPlainObject } from './values'

/** Which documents an action is about. */
export interface Query {
  collection: string
  filter: Document
  isWhere: boolean
  transactionId: string | undefined
}

/** The encoded `_id` that a query inside a transaction names. Throws for anything else: a transaction knows single documents only. */
export function idInTransaction({ filter, isWhere }: Query): Buffer {
  const keys = Object.keys(filter)
  if (isWhere || keys.length !== 1 || keys[0] !== '_id' || isPlainObject(filter._id)) {
    throw invalidParameter('where is not supported inside a transaction: only doc(id).get, update, set, remove and add are')
  }
  return encodeKey(filter._id)
}
