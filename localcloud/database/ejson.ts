import { MaxKey, MinKey, ObjectId } from 'bson'
import { invalidParameter } from '../errors'
import { type Document, isPlainObject } from './values'

/**
 * Canonical EJSON, the encoding of every value on the wire (`{"$numberInt":"1"}`, `{"$date":{"$numberLong":"…"}}` …) and in
 * the store. Numbers become JS numbers, as they do in wx-server-sdk. Decoding also takes the relaxed flavour and, when `now`
 * (milliseconds) is given, replaces `db.serverDate()` by that instant.
 */
export function decode(text: string, now?: number): unknown {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw invalidParameter('a field that should hold EJSON is not valid JSON')
  }
  return revive(parsed, now)
}

export function decodeObject(text: string | undefined, now?: number): Document {
  if (text === undefined || text === '') return {}
  const value = decode(text, now)
  if (!isPlainObject(value)) throw invalidParameter('an object is expected')
  return value
}

export const encode = (value: unknown): string => JSON.stringify(wrap(value))

export const cloneValue = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(cloneValue) as T
  if (!isPlainObject(value)) return value
  const copy: Document = {}
  for (const key of Object.keys(value)) setOwn(copy, key, cloneValue(value[key]))
  return copy as T
}

/** Sets a field even when it is called `__proto__`. */
function setOwn(target: Document, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
  else target[key] = value
}

function revive(value: unknown, now: number | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = revive(value[i], now)
    return value
  }
  const object = value as Document
  const keys = Object.keys(object)
  const first = keys[0]
  if (first !== undefined && first.charCodeAt(0) === 36) {
    const typed = reviveTyped(first, object, now)
    if (typed !== undefined) return typed
  }
  for (const key of keys) setOwn(object, key, revive(object[key], now))
  return object
}

function reviveTyped(name: string, object: Document, now: number | undefined): unknown {
  const inner = object[name]
  switch (name) {
    case '$numberInt':
    case '$numberLong':
    case '$numberDouble':
    case '$numberDecimal':
      return Number(inner)
    case '$date':
      return reviveDate(typeof inner === 'object' && inner !== null ? Number((inner as Document).$numberLong) : (inner as string | number))
    case '$regularExpression':
      return reviveRegExp(inner as { pattern: string; options?: string })
    case '$oid':
      return new ObjectId(String(inner))
    case '$minKey':
      return new MinKey()
    case '$maxKey':
      return new MaxKey()
    case '$undefined':
      return null
    case '$tcb_server_date':
      return now === undefined ? undefined : new Date(now + Number(((revive(inner, now) as Document) ?? {}).offset ?? 0))
    default:
      return undefined
  }
}

/** `new Date('nonsense')` travels as the long NaN, which is none. */
function reviveDate(moment: string | number): Date {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) throw invalidParameter('a date is no date (Invalid Date)')
  return date
}

/** PCRE as far as JavaScript can: options in front of the pattern, `x`, and whole characters where the pattern allows it. */
function reviveRegExp({ pattern, options = '' }: { pattern: string; options?: string }): RegExp {
  const [inFront, leading = ''] = /^\(\?([imsx]+)\)/.exec(pattern) ?? ['']
  const all = [...new Set(leading + options)].join('')
  const source = pattern.slice(inFront.length)
  const flags = all.replace(/[^ims]/g, '')
  const text = all.includes('x') ? withoutSpace(source) : source
  try {
    return new RegExp(text, `${flags}u`)
  } catch {
    // Escapes that only the older syntax knows.
  }
  try {
    return new RegExp(text, flags)
  } catch {
    throw invalidParameter(`invalid regular expression: ${pattern}`)
  }
}

/** What the option `x` ignores: white space and comments outside of classes. */
const withoutSpace = (pattern: string): string => pattern.replace(/(\\.|\[(?:\\.|[^\]])*\])|\s+|#.*/g, '$1')

const INT32 = 2 ** 31

function wrap(value: unknown): unknown {
  if (typeof value === 'number') return wrapNumber(value)
  if (typeof value === 'bigint') return { $numberLong: String(value) }
  if (typeof value !== 'object' || value === null) return value === undefined ? null : value
  if (Array.isArray(value)) return value.map(wrap)
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags.replace(/[^ims]/g, '') } }
  if (value instanceof ObjectId) return { $oid: value.toHexString() }
  if (value instanceof MinKey) return { $minKey: 1 }
  if (value instanceof MaxKey) return { $maxKey: 1 }
  const copy: Document = {}
  for (const [key, field] of Object.entries(value)) if (field !== undefined) setOwn(copy, key, wrap(field))
  return copy
}

function wrapNumber(value: number): unknown {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
    return { $numberDouble: Object.is(value, -0) ? '-0.0' : String(value) }
  }
  return value >= -INT32 && value < INT32 ? { $numberInt: String(value) } : { $numberLong: String(value) }
}
