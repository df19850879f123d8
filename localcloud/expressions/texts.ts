import { requestFailed } from '../errors'
import { isMissing, kindOf, type Operators, orNull, taking, textOf, wholeOf } from './operator'

/** A text, or the text of a number or a date; nothing is the empty text. */
function wordsOf(value: unknown): string {
  if (isMissing(value)) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  throw requestFailed(`can't convert from BSON type ${kindOf(value)} to String`)
}

function ofNone(value: unknown, name: string): number {
  const whole = wholeOf(value, name)
  if (whole < 0) throw requestFailed(`${name} requires a nonnegative number, found: ${whole}`)
  return whole
}

/** Where a text lies in another, counted in the pieces that `split` makes. */
const indexIn =
  <Piece>(split: (text: string) => readonly Piece[]) =>
  ([text, wanted, start = 0, end]: unknown[], name: string): number | null => {
    if (isMissing(text)) return null
    const [pieces, part] = [split(textOf(text, name)), split(textOf(wanted, name))]
    const last = Math.min(pieces.length, end === undefined ? pieces.length : ofNone(end, name))
    for (let at = ofNone(start, name); at + part.length <= last; at++) {
      if (part.every((piece, i) => piece === pieces[at + i])) return at
    }
    return -1
  }

const codePoints = (text: string): string[] => [...text]
const bytes = (text: string): number[] => [...Buffer.from(text)]

function partOfBytes([text, start, count]: unknown[], name: string): string {
  const all = Buffer.from(wordsOf(text))
  const [from, length] = [wholeOf(start, name), wholeOf(count, name)]
  if (from < 0 || from >= all.length) return ''
  const end = length < 0 ? all.length : Math.min(all.length, from + length)
  const isInside = (at: number) => at < all.length && (all[at]! & 0xc0) === 0x80
  if (isInside(from) || isInside(end)) throw requestFailed(`${name}: Invalid range, an end lies in the middle of a UTF-8 character`)
  return all.toString('utf8', from, end)
}

const cased = (change: (letter: string) => string, letters: RegExp) => taking(1, 1, ([value]) => wordsOf(value).replace(letters, change))

function split([text, by]: unknown[], name: string): string[] {
  if (by === '') throw requestFailed('$split requires a non-empty separator')
  return textOf(text, name).split(textOf(by, name))
}

const compared = (left: string, right: string): number => Math.sign(Buffer.compare(Buffer.from(left.toLowerCase()), Buffer.from(right.toLowerCase())))

export const textOperators: Operators = {
  $concat: orNull(0, Infinity, (parts, name) => parts.map((part) => textOf(part, name)).join('')),
  $indexOfBytes: taking(2, 4, indexIn(bytes)),
  $indexOfCP: taking(2, 4, indexIn(codePoints)),
  $split: orNull(2, 2, split),
  $strLenBytes: taking(1, 1, ([text], name) => Buffer.byteLength(textOf(text, name))),
  $strLenCP: taking(1, 1, ([text], name) => codePoints(textOf(text, name)).length),
  $strcasecmp: taking(2, 2, ([left, right]) => compared(wordsOf(left), wordsOf(right))),
  $substr: taking(3, 3, partOfBytes),
  $substrBytes: taking(3, 3, partOfBytes),
  $substrCP: taking(3, 3, ([text, start, count], name) => {
    const from = ofNone(start, name)
    return codePoints(wordsOf(text)).slice(from, from + ofNone(count, name)).join('')
  }),
  /** ASCII letters only, as MongoDB's. */
  $toLower: cased((letter) => letter.toLowerCase(), /[A-Z]/g),
  $toUpper: cased((letter) => letter.toUpperCase(), /[a-z]/g),
}
