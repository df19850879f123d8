import { encodeKey, sortElement } from './key-encoding'
import { valuesAt } from './paths'
import type { Sort } from './planner'
import { compareValues, type Document } from './values'

export interface Fetched {
  row: number
  document: Document
}

/** Several streams, each in the wanted order, as one in that order; a document that is in more than one comes once. */
export function* mergeInOrder(streams: Generator<Fetched>[], sort: Sort): Generator<Document> {
  const next = (stream: Generator<Fetched>) => {
    const { value } = stream.next() as { value: Fetched | undefined }
    return value && { ...value, stream, key: sortKey(value.document, sort) }
  }
  let heads = streams.flatMap((stream) => next(stream) ?? [])
  const seen = new Set<number>()
  while (heads.length > 0) {
    const first = heads.reduce((best, head) => (Buffer.compare(head.key, best.key) < 0 ? head : best))
    heads = heads.flatMap((head) => (head === first ? (next(head.stream) ?? []) : head))
    if (!seen.has(first.row)) yield first.document
    seen.add(first.row)
  }
}

/** Sorts in memory, in the order an index would give. */
export function sortDocuments(documents: Document[], sort: Sort): Document[] {
  const keyed = documents.map((document) => ({ document, key: sortKey(document, sort) }))
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ document }) => document)
}

/** Two documents of one key stand in any order. */
export const sortKey = (document: Document, sort: Sort): Buffer =>
  Buffer.concat(sort.map(([path, direction]) => encodeKey(sortValue(document, path, direction), direction)))

function sortValue(document: Document, path: string, direction: 1 | -1): unknown {
  const values = valuesAt(document, path)
  const array = values[0]
  if (Array.isArray(array)) return sortElement(array, direction)
  if (values.length === 0) return undefined
  return values.length === 1 ? values[0] : values.reduce((best, value) => (compareValues(value, best) * direction < 0 ? value : best))
}
