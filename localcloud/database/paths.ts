import { requestFailed } from '../errors'
import { EMPTY_ARRAY } from './key-encoding'
import { type Document, isPlainObject } from './values'

const isIndex = (part: string) => /^(0|[1-9]\d*)$/.test(part)

const own = (object: Document, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined)

/**
 * The values a query on a dotted path compares with, as MongoDB walks it: arrays on the way are entered, a trailing array gives itself
 * and each of its elements, and a path that leads nowhere in an object gives `undefined` (an element of an array that is no object gives nothing).
 */
export function valuesAt(document: unknown, path: string): unknown[] {
  const found: unknown[] = []
  walk(document, path.split('.'), 0, found)
  return found
}

/** The arrays a path leads to, of which `$size` and `$elemMatch` speak; not those inside them. */
export function arraysAt(document: unknown, path: string): unknown[][] {
  const found: unknown[] = []
  walk(document, path.split('.'), 0, found, true)
  return found.filter(Array.isArray)
}

function walk(value: unknown, parts: readonly string[], at: number, found: unknown[], isWhole = false): void {
  const part = parts[at]
  if (part === undefined) {
    found.push(value)
    if (Array.isArray(value) && !isWhole) for (const element of value) found.push(element)
    return
  }
  if (Array.isArray(value)) {
    if (isIndex(part) && Number(part) < value.length) walk(value[Number(part)], parts, at + 1, found, isWhole)
    for (const element of value) if (isPlainObject(element)) walk(element, parts, at, found, isWhole)
    return
  }
  if (isPlainObject(value)) walk(own(value, part), parts, at + 1, found, isWhole)
  else found.push(undefined)
}

interface Cursor {
  value: unknown
  parts: readonly string[]
  isDone: boolean
}

/**
 * The tuples of values a document has in an index over `paths`: one for each element when a path goes through an array
 * (`arrays` tells which paths do; equal tuples may repeat). Two arrays that do not lie on one path cannot be indexed together
 * (MongoDB: "cannot index parallel arrays").
 */
export function indexTuples(document: Document, paths: readonly string[]): { tuples: unknown[][]; arrays: boolean[] } {
  const arrays = paths.map(() => false)
  const tuples = expand(paths.map((path) => ({ value: document, parts: path.split('.'), isDone: false })))
  return { tuples, arrays }

  function expand(cursors: readonly Cursor[]): unknown[][] {
    const moved = cursors.map(descend)
    const array = moved.find((cursor) => !cursor.isDone)?.value as unknown[] | undefined
    if (array === undefined) return [moved.map((cursor) => cursor.value)]
    moved.forEach((cursor, i) => {
      if (cursor.isDone) return
      if (cursor.value !== array) throw requestFailed(`cannot index parallel arrays [${paths.join('] [')}]`)
      arrays[i] = true
    })
    const elements = array.length === 0 ? [EMPTY_ARRAY] : array
    return elements.flatMap((element) => expand(moved.map((cursor) => (cursor.isDone ? cursor : enter(element, cursor.parts)))))
  }
}

/** An array directly inside an array is a value of its own and is not entered again. */
function enter(element: unknown, parts: readonly string[]): Cursor {
  if (parts.length === 0) return { value: element, parts, isDone: true }
  return isPlainObject(element) ? { value: element, parts, isDone: false } : { value: undefined, parts, isDone: true }
}

/** Follows the path through objects until it ends (done) or an array is met (not done). */
function descend(cursor: Cursor): Cursor {
  if (cursor.isDone) return cursor
  let at = 0
  let value = cursor.value
  while (at < cursor.parts.length && isPlainObject(value)) value = own(value, cursor.parts[at++]!)
  if (Array.isArray(value)) return { value, parts: cursor.parts.slice(at), isDone: false }
  return { value: at < cursor.parts.length ? undefined : value, parts: [], isDone: true }
}
