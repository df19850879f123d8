import { type Document, isPlainObject } from '../database/values'

/** What a path of names leads to, through objects only. */
export function plainValueAt(document: unknown, parts: readonly string[]): unknown {
  let reached = document
  for (const part of parts) {
    if (!isPlainObject(reached) || !Object.hasOwn(reached, part)) return undefined
    reached = reached[part]
  }
  return reached
}

/** A copy with another value at a path, whatever stood in its way; undefined takes the field away. */
export function withValueAt(document: unknown, [name, ...rest]: readonly string[], value: unknown): Document {
  const copy: Document = isPlainObject(document) ? { ...document } : {}
  const inner = rest.length === 0 ? value : withValueAt(Object.hasOwn(copy, name!) ? copy[name!] : undefined, rest, value)
  if (inner === undefined) delete copy[name!]
  else copy[name!] = inner
  return copy
}
