import { requestFailed } from '../errors'
import { isPlainObject } from '../database/values'
import { dayOfYear, isoDay, isoWeek, isoYear, ofIsoWeek, utc, weekOf } from './calendar'
import { dateText, readDate } from './date-texts'
import { type Compile, type Evaluate, isMissing, kindOf, namedArguments, type Operator, type Operators, wholeOf } from './operator'
import { instantOf, offsetOf } from './time-zone'

function dateOf(value: unknown): Date {
  if (!(value instanceof Date)) throw requestFailed(`can't convert from BSON type ${kindOf(value)} to Date`)
  return value
}

/** The date and the zone of an operator; null for the date when one of them is null or missing. */
function zoned(date: unknown, zone: unknown, compile: Compile): (variables: Parameters<Evaluate>[0]) => { date: Date; offset: (instant: number) => number } | null {
  const [when, where] = [compile(date), zone === undefined ? undefined : compile(zone)]
  return (variables) => {
    const value = when(variables)
    const place = where?.(variables)
    if (isMissing(value) || (where !== undefined && isMissing(place))) return null
    return { date: dateOf(value), offset: offsetOf(place) }
  }
}

/** A part of a date: of an expression alone, or of `{date, timezone}`. */
const part =
  (read: (shown: Date) => number): Operator =>
  (operand, compile, name) => {
    const isNamed = isPlainObject(operand) && !Object.keys(operand).some((key) => key.startsWith('$'))
    if (Array.isArray(operand) && operand.length !== 1) throw requestFailed(`${name} accepts exactly one argument if given an array, but was given ${operand.length}`)
    const { date, timezone } = isNamed ? namedArguments(operand, name, ['date'], ['timezone']) : { date: Array.isArray(operand) ? (operand[0] as unknown) : operand, timezone: undefined }
    const find = zoned(date, timezone, compile)
    return (variables) => {
      const found = find(variables)
      return found && read(new Date(found.date.getTime() + found.offset(found.date.getTime())))
    }
  }

const toText: Operator = (operand, compile, name) => {
  const { date, format = '%Y-%m-%dT%H:%M:%S.%LZ', timezone, onNull } = namedArguments(operand, name, ['date'], ['format', 'timezone', 'onNull'])
  const [find, pattern, otherwise] = [zoned(date, timezone, compile), compile(format), onNull === undefined ? () => null : compile(onNull)]
  return (variables) => {
    const [found, words] = [find(variables), pattern(variables)]
    if (found === null) return otherwise(variables)
    if (isMissing(words)) return null
    if (typeof words !== 'string') throw requestFailed("$dateToString requires that 'format' be a string")
    return dateText(found.date.getTime(), words, found.offset(found.date.getTime()))
  }
}

const fromText: Operator = (operand, compile, name) => {
  const { dateString, format, timezone, onNull, onError } = namedArguments(operand, name, ['dateString'], ['format', 'timezone', 'onNull', 'onError'])
  const [text, pattern, zone] = [compile(dateString), format === undefined ? undefined : compile(format), timezone === undefined ? undefined : compile(timezone)]
  const [whenNull, whenWrong] = [onNull === undefined ? () => null : compile(onNull), onError === undefined ? undefined : compile(onError)]
  return (variables) => {
    const [words, how, where] = [text(variables), pattern?.(variables), zone?.(variables)]
    if (isMissing(words)) return whenNull(variables)
    if ((pattern && isMissing(how)) || (zone && isMissing(where))) return null
    try {
      if (typeof words !== 'string') throw requestFailed(`$dateFromString requires that 'dateString' be a string, found: ${kindOf(words)}`)
      return new Date(readDate(words, how as string | undefined, where))
    } catch (error) {
      if (whenWrong) return whenWrong(variables)
      throw error
    }
  }
}

const CALENDAR = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 }
const WEEKS = { isoWeekYear: 1970, isoWeek: 1, isoDayOfWeek: 1, hour: 0, minute: 0, second: 0, millisecond: 0 }

const fromParts: Operator = (operand, compile, name) => {
  const isIso = isPlainObject(operand) && 'isoWeekYear' in operand
  const usual: Record<string, number> = isIso ? WEEKS : CALENDAR
  const [year, ...others] = Object.keys(usual) as [string, ...string[]]
  const given = namedArguments(operand, name, [year], [...others, 'timezone'])
  const parts = Object.entries(given).map(([field, value]) => ({ field, evaluate: compile(value) }))
  return (variables) => {
    const values = Object.fromEntries(parts.map(({ field, evaluate }) => [field, evaluate(variables)]))
    if (Object.values(values).some(isMissing)) return null
    const at = (field: string) => wholeOf(values[field] ?? usual[field], `'${field}' of $dateFromParts`)
    const time = [at('hour'), at('minute'), at('second'), at('millisecond')] as const
    if (at(year) < 1 || at(year) > 9999) throw requestFailed(`'${year}' must evaluate to an integer in the range 1 to 9999, found ${at(year)}`)
    const shown = isIso
      ? new Date(ofIsoWeek(at('isoWeekYear'), at('isoWeek'), at('isoDayOfWeek'))).setUTCHours(...time)
      : utc(at('year'), at('month') - 1, at('day'), ...time)
    return new Date(instantOf(shown, offsetOf(values.timezone)))
  }
}

export const dateOperators: Operators = {
  $year: part((shown) => shown.getUTCFullYear()),
  $month: part((shown) => shown.getUTCMonth() + 1),
  $dayOfMonth: part((shown) => shown.getUTCDate()),
  $dayOfWeek: part((shown) => shown.getUTCDay() + 1),
  $dayOfYear: part(dayOfYear),
  $hour: part((shown) => shown.getUTCHours()),
  $minute: part((shown) => shown.getUTCMinutes()),
  $second: part((shown) => shown.getUTCSeconds()),
  $millisecond: part((shown) => shown.getUTCMilliseconds()),
  $week: part(weekOf),
  $isoDayOfWeek: part(isoDay),
  $isoWeek: part(isoWeek),
  $isoWeekYear: part(isoYear),
  $dateFromParts: fromParts,
  $dateFromString: fromText,
  $dateToString: toText,
}
