import { MaxKey, MinKey, ObjectId } from 'bson'

export type Document = { [field: string]: unknown }

/**
 * The types of values in the order in which MongoDB sorts them. A missing field sorts as null; `EMPTY_ARRAY` is what
 * an index holds for an empty array. The numbers are the first byte of an index key, so they are part of the file format.
 */
export const TYPE = {
  MIN_KEY: 0x02,
  EMPTY_ARRAY: 0x04,
  NULL: 0x06,
  NUMBER: 0x10,
  STRING: 0x14,
  OBJECT: 0x18,
  ARRAY: 0x1c,
  OBJECT_ID: 0x24,
  BOOLEAN: 0x28,
  DATE: 0x2c,
  REGEXP: 0x30,
  MAX_KEY: 0x7e,
} as const

export const isPlainObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && typeOf(value) === TYPE.OBJECT

export function typeOf(value: unknown): number {
  switch (typeof value) {
    case 'number':
      return TYPE.NUMBER
    case 'string':
      return TYPE.STRING
    case 'boolean':
      return TYPE.BOOLEAN
    case 'undefined':
      return TYPE.NULL
  }
  if (value === null) return TYPE.NULL
  if (Array.isArray(value)) return TYPE.ARRAY
  if (value instanceof Date) return TYPE.DATE
  if (value instanceof RegExp) return TYPE.REGEXP
  if (value instanceof ObjectId) return TYPE.OBJECT_ID
  if (value instanceof MinKey) return TYPE.MIN_KEY
  if (value instanceof MaxKey) return TYPE.MAX_KEY
  return TYPE.OBJECT
}

/** MongoDB's total order over values of any type: first by type, then by value; strings by their UTF-8 bytes. */
export function compareValues(a: unknown, b: unknown): number {
  const type = typeOf(a)
  const difference = type - typeOf(b)
  if (difference !== 0) return difference
  switch (type) {
    case TYPE.NUMBER:
      return compareNumbers(a as number, b as number)
    case TYPE.STRING:
      return compareStrings(a as string, b as string)
    case TYPE.BOOLEAN:
      return Number(a) - Number(b)
    case TYPE.DATE:
      return (a as Date).getTime() - (b as Date).getTime()
    case TYPE.ARRAY:
      return compareArrays(a as unknown[], b as unknown[])
    case TYPE.OBJECT:
      return compareObjects(a as Document, b as Document)
    case TYPE.OBJECT_ID:
      return compareStrings((a as ObjectId).toHexString(), (b as ObjectId).toHexString())
    case TYPE.REGEXP: {
      const [left, right] = [a as RegExp, b as RegExp]
      return compareStrings(left.source, right.source) || compareStrings(left.flags, right.flags)
    }
    default:
      return 0
  }
}

export const equalValues = (a: unknown, b: unknown): boolean => compareValues(a, b) === 0

function compareNumbers(a: number, b: number): number {
  if (a < b) return -1
  if (a > b) return 1
  if (a === b) return 0
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
}

const SURROGATE = /[\ud800-\udfff]/

function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : 1
}

function compareArrays(a: unknown[], b: unknown[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = compareValues(a[i], b[i])
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareObjects(a: Document, b: Document): number {
  const left = Object.entries(a)
  const right = Object.entries(b)
  for (let i = 0; i < left.length && i < right.length; i++) {
    const [leftName, leftValue] = left[i]!
    const [rightName, rightValue] = right[i]!
    const order = typeOf(leftValue) - typeOf(rightValue) || compareStrings(leftName, rightName) || compareValues(leftValue, rightValue)
    if (order !== 0) return order
  }
  return left.length - right.length
}
