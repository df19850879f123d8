import { invalidOperator } from '../errors'
import { geoTests } from '../geo/operators'
import { arraysAt, valuesAt } from './paths'
import { compareValues, equalValues, isPlainObject, TYPE, typeOf } from './values'

export type Predicate = (document: unknown) => boolean
/** Makes a query ready; for the conditions inside `$elemMatch` and `$not`. */
type Compile = (filter: Record<string, unknown>) => Predicate
type Operator = (path: string, operand: unknown, compile: Compile) => Predicate

const some = (path: string, test: (value: unknown) => boolean): Predicate => (document) => valuesAt(document, path).some(test)
const none = (path: string, test: (value: unknown) => boolean): Predicate => (document) => !valuesAt(document, path).some(test)

/** Comparisons hold between values of one type only; NaN equals itself and is neither less nor greater. */
function ordered(operand: unknown, accepts: (order: number) => boolean): (value: unknown) => boolean {
  const type = typeOf(operand)
  return (value) => {
    if (typeOf(value) !== type) return false
    if (type === TYPE.NUMBER && (Number.isNaN(value) || Number.isNaN(operand))) return Object.is(value, operand) && accepts(0)
    return accepts(compareValues(value, operand))
  }
}

/** A text that a pattern fits, or the pattern itself where one is stored. */
const fits = (pattern: RegExp) => (value: unknown): boolean => (typeof value === 'string' ? pattern.test(value) : value instanceof RegExp && equalValues(value, pattern))

const equals = (operand: unknown) => (operand instanceof RegExp ? fits(operand) : (value: unknown) => equalValues(value, operand))

function memberOf(list: unknown, operator: string): (value: unknown) => boolean {
  const tests = listOf(list, operator).map(equals)
  return (value) => tests.some((test) => test(value))
}

function listOf(list: unknown, operator: string): unknown[] {
  if (!Array.isArray(list)) throw invalidOperator(`${operator} needs an array`)
  return list
}

function sizeOf(operand: unknown): number {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0) throw invalidOperator('$size must be a whole number, zero or more')
  return operand
}

function remainder(operand: unknown): (value: unknown) => boolean {
  const [divisor, rest] = (Array.isArray(operand) && operand.length === 2 ? operand.map(Number).map(Math.trunc) : []) as [number?, number?]
  if (divisor === undefined || rest === undefined || Number.isNaN(divisor) || Number.isNaN(rest)) throw invalidOperator('malformed mod, needs to be an array of two numbers')
  if (divisor === 0) throw invalidOperator('divisor cannot be 0')
  return (value) => typeof value === 'number' && Number.isFinite(value) && Math.trunc(value) % divisor === rest
}

const isCondition = (operand: unknown): operand is Record<string, unknown> => isPlainObject(operand) && Object.keys(operand).some((key) => key.startsWith('$'))

/** Whether one element of an array fits: by its own value where the condition speaks of that, else by its fields. */
function elementTest(condition: unknown, compile: Compile): (element: unknown) => boolean {
  if (!isPlainObject(condition)) throw invalidOperator('$elemMatch needs an Object')
  const isOfValue = isCondition(condition) && !Object.keys(condition).some((key) => ['$and', '$or', '$nor'].includes(key))
  if (!isOfValue) {
    const test = compile(condition)
    return (element) => isPlainObject(element) && test(element)
  }
  const test = compile({ element: condition })
  // An array among the elements is one value here and is not entered.
  return (element) => test({ element: Array.isArray(element) ? [element] : element })
}

const elemMatch: Operator = (path, operand, compile) => {
  const test = elementTest(operand, compile)
  return (document) => arraysAt(document, path).some((array) => array.some(test))
}

const all: Operator = (path, operand, compile) => {
  const tests = listOf(operand, '$all').map((wanted) =>
    isPlainObject(wanted) && Object.hasOwn(wanted, '$elemMatch') ? elemMatch(path, wanted.$elemMatch, compile) : some(path, equals(wanted)),
  )
  return (document) => tests.length > 0 && tests.every((test) => test(document))
}

const not: Operator = (path, operand, compile) => {
  if (!(operand instanceof RegExp) && !isCondition(operand)) throw invalidOperator('$not needs a regex or a document')
  const test = compile({ [path]: operand })
  return (document) => !test(document)
}

/** The operators on a field. Their comparisons must agree with the index value for value. */
export const QUERY_OPERATORS: Readonly<Record<string, Operator>> = {
  $eq: (path, operand) => some(path, (value) => equalValues(value, operand)),
  $ne: (path, operand) => none(path, (value) => equalValues(value, operand)),
  $gt: (path, operand) => some(path, ordered(operand, (order) => order > 0)),
  $gte: (path, operand) => some(path, ordered(operand, (order) => order >= 0)),
  $lt: (path, operand) => some(path, ordered(operand, (order) => order < 0)),
  $lte: (path, operand) => some(path, ordered(operand, (order) => order <= 0)),
  $in: (path, list) => some(path, memberOf(list, '$in')),
  $nin: (path, list) => none(path, memberOf(list, '$nin')),
  $exists: (path, wanted) => (wanted ? some : none)(path, (value) => value !== undefined),
  $mod: (path, operand) => some(path, remainder(operand)),
  $size: (path, operand) => {
    const size = sizeOf(operand)
    return (document) => arraysAt(document, path).some((array) => array.length === size)
  },
  $regex: (path, operand) => some(path, fits(operand instanceof RegExp ? operand : patternOf(operand))),
  $all: all,
  $elemMatch: elemMatch,
  $not: not,
  ...Object.fromEntries(Object.entries(geoTests).map(([name, read]): [string, Operator] => [name, (path, operand) => some(path, read(operand))])),
}

function patternOf(operand: unknown): RegExp {
  try {
    if (typeof operand === 'string') return new RegExp(operand)
  } catch {
    // Told below, as any other operand that is no pattern.
  }
  throw invalidOperator('$regex has to be a regular expression')
}

/** What a field must meet: the condition's operators, all of them; a pattern; or a value that it equals. */
export function fieldPredicate(path: string, demand: unknown, compile: Compile): Predicate {
  if (demand instanceof RegExp) return some(path, fits(demand))
  if (!isCondition(demand)) return QUERY_OPERATORS.$eq!(path, demand, compile)
  const tests = Object.entries(demand).map(([operator, operand]) => {
    if (!Object.hasOwn(QUERY_OPERATORS, operator)) throw invalidOperator(`unknown operator: ${operator}`)
    return QUERY_OPERATORS[operator]!(path, operand, compile)
  })
  return tests.length === 1 ? tests[0]! : (document) => tests.every((test) => test(document))
}
