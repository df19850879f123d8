import { requestFailed } from '../errors'
import { fieldDemandsOf } from './conditions'
import { compile } from './matcher'
import { type Document, isPlainObject } from './values'

/** A place in a document that can be read and written. */
export interface Place {
  get(): unknown
  set(value: unknown): void
  unset(): void
}

const BLOCKED = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The place a dotted path names, made on the way where objects are missing. MongoDB refuses to go through null, a scalar, or an array without
 * a position ("Cannot create field …"): that error is raised here too, because a silent no-op would hide a lost write.
 */
export function placeAt(document: Document, path: string): Place {
  const { parent, last } = parentOf(document, path, true)!
  return placeIn(parent, last)
}

/** Like `placeAt`, but undefined when the path leads nowhere; nothing is made. */
export function existingPlaceAt(document: Document, path: string): Place | undefined {
  const found = parentOf(document, path, false)
  return found && placeIn(found.parent, found.last)
}

function parentOf(document: Document, path: string, isCreating: boolean): { parent: Document | unknown[]; last: string } | undefined {
  const parts = path.split('.')
  if (parts.some((part) => part === '' || BLOCKED.has(part))) throw requestFailed(`the update path '${path}' is not allowed`)
  const last = parts.pop()!
  let parent: Document | unknown[] = document
  for (const part of parts) {
    const next: unknown = Array.isArray(parent) ? parent[Number(part)] : Object.hasOwn(parent, part) ? parent[part] : undefined
    if (isPlainObject(next) || Array.isArray(next)) parent = next
    else if (!isCreating) return undefined
    else if (next === undefined) {
      const made: Document = {}
      placeIn(parent, part).set(made)
      parent = made
    } else throw cannotCreate(part === parts.at(-1) ? last : parts[parts.indexOf(part) + 1]!, { [part]: next })
  }
  if (Array.isArray(parent) && !/^\d+$/.test(last)) {
    if (!isCreating) return undefined
    throw cannotCreate(last, { [parts.at(-1) ?? '']: parent })
  }
  return { parent, last }
}

const cannotCreate = (field: string, element: Document) => requestFailed(`Cannot create field '${field}' in element ${JSON.stringify(element)}`)

function placeIn(parent: Document | unknown[], key: string): Place {
  if (!Array.isArray(parent)) {
    return {
      get: () => (Object.hasOwn(parent, key) ? parent[key] : undefined),
      set: (value) => (parent[key] = value),
      unset: () => delete parent[key],
    }
  }
  const position = Number(key)
  if (!Number.isInteger(position) || position > parent.length + 1_500_000) throw cannotCreate(key, { array: parent })
  return {
    get: () => parent[position],
    set: (value) => {
      while (parent.length < position) parent.push(null)
      parent[position] = value
    },
    unset: () => {
      if (position < parent.length) parent[position] = null
    },
  }
}

/** Replaces `$` by the position that the query matched and `$[]` by every position. */
export function concretePaths(document: Document, path: string, filter: Document): string[] {
  const parts = path.split('.')
  const at = parts.findIndex((part) => part === '$' || part === '$[]')
  if (at === -1) {
    if (parts.some((part) => part.startsWith('$'))) throw requestFailed(`the dollar prefixed field in '${path}' is not valid for an update`)
    return [path]
  }
  const before = parts.slice(0, at).join('.')
  const array = existingPlaceAt(document, before)?.get()
  if (!Array.isArray(array)) throw requestFailed(`The path '${before}' must exist in the document in order to apply array updates.`)
  const positions = parts[at] === '$' ? [matchedPosition(array, before, filter)] : array.map((_, i) => i)
  return positions.flatMap((position) => concretePaths(document, [before, position, ...parts.slice(at + 1)].join('.'), filter))
}

function matchedPosition(array: unknown[], path: string, filter: Document): number {
  const conditions = fieldDemandsOf(filter).filter(([field]) => field === path || field.startsWith(`${path}.`))
  const tests = conditions.map(([field, demand]) => compile({ [`element${field.slice(path.length)}`]: demand }))
  const position = tests.length === 0 ? -1 : array.findIndex((element) => tests.every((test) => test({ element: [element] })))
  if (position === -1) throw requestFailed('The positional operator did not find the match needed from the query.')
  return position
}
