import { requestFailed } from '../errors'
import { dayOfYear, isoDay, isoWeek, isoYear, ofIsoWeek, utc, weekOf } from './calendar'
import { instantOf, offsetOf } from './time-zone'

const MINUTE = 60_000
const padded = (value: number, digits: number): string => String(value).padStart(digits, '0')

const WORDS: Record<string, (shown: Date, minutes: number) => string> = {
  Y: (shown) => padded(shown.getUTCFullYear(), 4),
  m: (shown) => padded(shown.getUTCMonth() + 1, 2),
  d: (shown) => padded(shown.getUTCDate(), 2),
  H: (shown) => padded(shown.getUTCHours(), 2),
  M: (shown) => padded(shown.getUTCMinutes(), 2),
  S: (shown) => padded(shown.getUTCSeconds(), 2),
  L: (shown) => padded(shown.getUTCMilliseconds(), 3),
  j: (shown) => padded(dayOfYear(shown), 3),
  u: (shown) => String(isoDay(shown)),
  w: (shown) => String(shown.getUTCDay() + 1),
  U: (shown) => padded(weekOf(shown), 2),
  V: (shown) => padded(isoWeek(shown), 2),
  G: (shown) => padded(isoYear(shown), 4),
  z: (_shown, minutes) => `${minutes < 0 ? '-' : '+'}${padded(Math.floor(Math.abs(minutes) / 60), 2)}${padded(Math.abs(minutes) % 60, 2)}`,
  Z: (_shown, minutes) => String(minutes),
  '%': () => '%',
}

/** `offset` in milliseconds ahead of UTC. */
export function dateText(instant: number, format: string, offset: number): string {
  const shown = new Date(instant + offset)
  return format.replace(/%(.?)/gsu, (_all, letter: string) => {
    if (!Object.hasOwn(WORDS, letter)) throw requestFailed(`Invalid format character '%${letter}' in format string`)
    return WORDS[letter]!(shown, offset / MINUTE)
  })
}

/** Without a format: ISO 8601 and its neighbours, as far as a day is named. */
const COMMON = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i

/** How each letter of a format reads; the zone is read as text. */
const READERS: Record<string, string> = {
  Y: '(?<Y>\\d{4})', m: '(?<m>\\d{1,2})', d: '(?<d>\\d{1,2})', H: '(?<H>\\d{1,2})', M: '(?<M>\\d{1,2})', S: '(?<S>\\d{1,2})', L: '(?<L>\\d{1,3})',
  j: '(?<j>\\d{1,3})', G: '(?<G>\\d{4})', V: '(?<V>\\d{1,2})', u: '(?<u>[1-7])', z: '(?<z>Z|[+-]\\d{2}:?\\d{2})', Z: '(?<Z>[+-]?\\d+)', '%': '%',
}

/** The instant that a text names, in milliseconds. */
export function readDate(text: string, format: string | undefined, zone: unknown): number {
  const wrong = () => requestFailed(`Error parsing date string '${text}'`)
  const fields = format === undefined ? readCommon(text) : patternOf(format).exec(text)?.groups
  if (fields === undefined) throw wrong()
  const own = fields.z ?? (fields.Z === undefined ? undefined : minutesZone(Number(fields.Z)))
  if (own !== undefined && zone !== undefined) throw requestFailed('you cannot pass in a date/time string with time zone information together with a timezone argument')
  const number = (name: string, absent: number) => (fields[name] === undefined ? absent : Number(fields[name]))
  const [month, day, hour, minute, second] = [number('m', 1), number('d', 1), number('H', 0), number('M', 0), number('S', 0)]
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 59) throw wrong()
  const time = [hour, minute, second, fields.L === undefined ? 0 : Number(fields.L.padEnd(3, '0'))] as const
  const shown =
    fields.G === undefined
      ? fields.j === undefined ? utc(number('Y', 1970), month - 1, day, ...time) : utc(number('Y', 1970), 0, Number(fields.j), ...time)
      : new Date(ofIsoWeek(Number(fields.G), number('V', 1), number('u', 1))).setUTCHours(...time)
  return instantOf(shown, offsetOf(/^(Z|UTC|GMT)$/i.test(own ?? '') ? undefined : (own ?? zone)))
}

const minutesZone = (minutes: number): string => `${minutes < 0 ? '-' : '+'}${padded(Math.floor(Math.abs(minutes) / 60), 2)}${padded(Math.abs(minutes) % 60, 2)}`

function readCommon(text: string): Record<string, string> | undefined {
  const found = COMMON.exec(text.trim())
  if (found === null) return undefined
  const names = ['Y', 'm', 'd', 'H', 'M', 'S', 'L', 'z']
  return Object.fromEntries(names.flatMap((name, i) => (found[i + 1] === undefined ? [] : [[name, found[i + 1]!]])))
}

function patternOf(format: string): RegExp {
  const source = format.replace(/%(.?)|([^%])/gsu, (_all, letter: string | undefined, plain: string | undefined) => {
    if (plain !== undefined) return plain.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    if (letter === undefined || !Object.hasOwn(READERS, letter)) throw requestFailed(`Invalid format character '%${letter}' in format string`)
    return READERS[letter]!
  })
  return new RegExp(`^${source}$`, 'u')
}
