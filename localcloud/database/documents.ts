import { randomBytes } from 'node:crypto'
import { invalidParameter, requestFailed, resultTooLarge } from '../errors'
import { encode } from './ejson'
import { encodeKey } from './key-encoding'
import { LIMITS } from './limits'
import { type Document, isPlainObject } from './values'

/** undefined when nothing differs: MongoDB does not count such a document as modified. */
export const changed = (before: Document, after: Document): Document | undefined => (encode(before) === encode(after) ? undefined : after)

/** The encoded `_id`. Throws when it is none or too long. */
export const idKeyOf = (document: Document): Buffer => {
  if (document._id === null || document._id === undefined || Array.isArray(document._id)) throw invalidParameter('the _id must be a value')
  const key = encodeKey(document._id)
  if (key.length > LIMITS.indexKeyBytes) throw requestFailed(`the _id is longer than ${LIMITS.indexKeyBytes} bytes`)
  return key
}

/** With an `_id` of 32 hex characters when it has none. */
export const withId = (document: Document): Document =>
  document._id === undefined ? { _id: randomBytes(16).toString('hex'), ...document } : document

/** Throws for what MongoDB does not store: a `$` in front of a name, more than 100 levels. */
export function refuseFieldNames(value: unknown, depth = 0): void {
  if (depth > 100) throw requestFailed('the document is nested deeper than 100 levels')
  if (Array.isArray(value)) for (const item of value) refuseFieldNames(item, depth + 1)
  if (!isPlainObject(value)) return
  for (const [name, field] of Object.entries(value)) {
    if (name.startsWith('$')) throw requestFailed(`The dollar ($) prefixed field '${name}' is not valid for storage.`)
    refuseFieldNames(field, depth + 1)
  }
}

/** Throws when an answer is larger than the platform gives. */
export function withinResultLimit(list: string[]): string[] {
  const bytes = list.reduce((total, text) => total + Buffer.byteLength(text), 0)
  if (bytes > LIMITS.resultBytes) throw resultTooLarge('query')
  return list
}
