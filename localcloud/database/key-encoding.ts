import type { ObjectId } from 'bson'
import { compareValues, type Document, TYPE, typeOf } from './values'

/**
 * Order-preserving binary keys: comparing two keys byte by byte gives MongoDB's order of the values (`compareValues`). Every
 * encoding is prefix-free, so the keys of several fields can be joined; a descending field has all its bits inverted.
 */
export type Direction = 1 | -1

/** Stands for an empty array in an index; it sorts before null. */
export const EMPTY_ARRAY = Symbol('empty array')

export function encodeKey(value: unknown, direction: Direction = 1): Buffer {
  const parts: Buffer[] = []
  write(value, parts)
  const key = Buffer.concat(parts)
  return direction === 1 ? key : invert(key)
}

export function invert(key: Buffer): Buffer {
  const inverted = Buffer.allocUnsafe(key.length)
  for (let i = 0; i < key.length; i++) inverted[i] = ~key[i]!
  return inverted
}

/** The smallest key that is greater than every key beginning with `prefix`; undefined when there is none. */
export function successor(prefix: Buffer): Buffer | undefined {
  let end = prefix.length
  while (end > 0 && prefix[end - 1] === 0xff) end--
  if (end === 0) return undefined
  const next = Buffer.from(prefix.subarray(0, end))
  next[end - 1]!++
  return next
}

const END = Buffer.from([0x00])
const typeByte = (type: number) => Buffer.from([type])

function write(value: unknown, parts: Buffer[]): void {
  if (value === EMPTY_ARRAY) {
    parts.push(typeByte(TYPE.EMPTY_ARRAY))
    return
  }
  const type = typeOf(value)
  parts.push(typeByte(type))
  switch (type) {
    case TYPE.NUMBER:
      parts.push(encodeDouble(value as number))
      break
    case TYPE.STRING:
      parts.push(encodeText(value as string))
      break
    case TYPE.OBJECT:
      for (const [name, field] of Object.entries(value as Document)) {
        parts.push(typeByte(typeOf(field)), encodeText(name))
        write(field, parts)
      }
      parts.push(END)
      break
    case TYPE.ARRAY:
      for (const element of value as unknown[]) write(element, parts)
      parts.push(END)
      break
    case TYPE.OBJECT_ID:
      parts.push(Buffer.from((value as ObjectId).toHexString(), 'hex'))
      break
    case TYPE.BOOLEAN:
      parts.push(Buffer.from([value ? 1 : 0]))
      break
    case TYPE.DATE:
      parts.push(encodeDouble((value as Date).getTime()))
      break
    case TYPE.REGEXP:
      parts.push(encodeText((value as RegExp).source), encodeText((value as RegExp).flags))
      break
  }
}

/** IEEE 754 bits, made to sort: the sign bit is flipped, a negative number inverted. NaN is the smallest number. */
function encodeDouble(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  if (Number.isNaN(value)) return bytes
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  if (bytes[0]! & 0x80) return invert(bytes)
  bytes[0]! |= 0x80
  return bytes
}

/** UTF-8 with every zero byte followed by 0xff, ended by two zero bytes. */
function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8')
  if (!bytes.includes(0)) return Buffer.concat([bytes, END, END])
  const escaped: number[] = []
  for (const byte of bytes) {
    escaped.push(byte)
    if (byte === 0) escaped.push(0xff)
  }
  return Buffer.concat([Buffer.from(escaped), END, END])
}

/** The element by which an array is sorted: its smallest when ascending, its greatest when descending. */
export function sortElement(values: readonly unknown[], direction: Direction): unknown {
  if (values.length === 0) return EMPTY_ARRAY
  return values.reduce((best, value) => (compareValues(value, best) * direction < 0 ? value : best))
}
