import { CloudError, invalidOperator, requestFailed } from '../errors'
import { cloneValue } from './ejson'
import { sortDocuments } from './order'
import { compile } from './matcher'
import { concretePaths, existingPlaceAt, type Place, placeAt } from './update-paths'
import { compareValues, type Document, equalValues, isPlainObject } from './values'

type Operator = (place: Place, operand: unknown, path: string) => void

/** Applies `$set`, `$inc` … to a copy of the document. `filter` is the query that found it (for the positional `$`). */
export function applyUpdate(document: Document, update: Document, filter: Document = {}): Document {
  const copy = cloneValue(document)
  const touched: string[] = []
  for (const [name, changes] of Object.entries(update)) {
    if (name !== '$rename' && !Object.hasOwn(OPERATORS, name)) throw invalidOperator(`unknown update operator: ${name}`)
    if (!isPlainObject(changes)) throw invalidOperator(`the operand of ${name} must be an object`)
    for (const [path, operand] of Object.entries(changes)) {
      for (const concrete of concretePaths(copy, path, filter)) {
        refuseConflict(touched, concrete)
        if (name === '$rename') rename(copy, concrete, operand, touched)
        else apply(copy, name, concrete, operand)
      }
    }
  }
  if (!equalValues(copy._id, document._id)) throw immutableId()
  return copy
}

const immutableId = () => new CloudError('INVALID_PARAM', "Performing an update on the path '_id' would modify the immutable field '_id'", -501007)

function apply(document: Document, name: string, path: string, operand: unknown): void {
  const place = READS_ONLY.has(name) ? existingPlaceAt(document, path) : placeAt(document, path)
  if (place) OPERATORS[name]!(place, operand, path)
}

function refuseConflict(touched: string[], path: string): void {
  const clash = touched.find((other) => other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`))
  if (clash !== undefined) throw requestFailed(`Updating the path '${path}' would create a conflict at '${clash}'`)
  touched.push(path)
}

function rename(document: Document, path: string, target: unknown, touched: string[]): void {
  if (typeof target !== 'string') throw requestFailed(`The 'to' field for $rename must be a string: ${path}`)
  refuseConflict(touched, target)
  for (const [end, name] of [['source', path], ['destination', target]] as const) {
    if (leadsThroughArray(document, name)) throw requestFailed(`The ${end} field for $rename cannot be an array element: '${name}'`)
  }
  const place = existingPlaceAt(document, path)
  const value = place?.get()
  if (place === undefined || value === undefined) return
  place.unset()
  placeAt(document, target).set(value)
}

function leadsThroughArray(document: Document, path: string): boolean {
  const parts = path.split('.').slice(0, -1)
  return parts.some((_, at) => Array.isArray(existingPlaceAt(document, parts.slice(0, at + 1).join('.'))?.get()))
}

/** Operators that change what is there and make nothing. */
const READS_ONLY = new Set(['$unset', '$pop', '$pull', '$pullAll'])

const OPERATORS: Record<string, Operator> = {
  $set: (place, value) => place.set(cloneValue(value)),
  $unset: (place) => {
    if (place.get() !== undefined) place.unset()
  },
  $inc: (place, amount, path) => place.set(numberIn(place, path, '$inc', 0) + operandNumber(amount, '$inc')),
  $mul: (place, factor, path) => place.set(numberIn(place, path, '$mul', 0) * operandNumber(factor, '$mul')),
  $min: (place, value) => {
    if (place.get() === undefined || compareValues(value, place.get()) < 0) place.set(cloneValue(value))
  },
  $max: (place, value) => {
    if (place.get() === undefined || compareValues(value, place.get()) > 0) place.set(cloneValue(value))
  },
  $bit: (place, operand, path) => {
    if (!isPlainObject(operand) || Object.keys(operand).length === 0) throw requestFailed("You must pass in at least one bitwise operation: {$bit: {field: {and/or/xor: #}}}")
    for (const [name, bits] of Object.entries(operand)) place.set(bitwise(name, wholeIn(numberIn(place, path, '$bit', 0)), wholeIn(operandNumber(bits, '$bit'))))
  },
  $push: push,
  $addToSet: (place, operand, path) => {
    const values = isPlainObject(operand) && Array.isArray(operand.$each) ? operand.$each : [operand]
    const array = arrayIn(place, path, '$addToSet')
    for (const value of values) if (!array.some((item) => equalValues(item, value))) array.push(cloneValue(value))
    place.set(array)
  },
  $pop: (place, end, path) => {
    if (end !== 1 && end !== -1) throw requestFailed('$pop expects 1 or -1')
    if (place.get() === undefined) return
    const array = arrayIn(place, path, '$pop')
    if (end === 1) array.pop()
    else array.shift()
  },
  $pull: (place, condition, path) => {
    if (place.get() === undefined) return
    const isGone = pullTest(condition)
    place.set(arrayIn(place, path, '$pull').filter((item) => !isGone(item)))
  },
  $pullAll: (place, values, path) => {
    if (!Array.isArray(values)) throw requestFailed('$pullAll requires an array argument')
    if (place.get() === undefined) return
    place.set(arrayIn(place, path, '$pullAll').filter((item) => !values.some((value) => equalValues(item, value))))
  },
}

function push(place: Place, operand: unknown, path: string): void {
  const array = arrayIn(place, path, '$push')
  if (!isPlainObject(operand) || !Object.hasOwn(operand, '$each')) {
    array.push(cloneValue(operand))
    return place.set(array)
  }
  const { $each, $position = array.length, $sort, $slice, ...others } = operand
  if (Object.keys(others).length > 0) throw requestFailed(`Unrecognized clause in $push: ${Object.keys(others)[0]}`)
  if (!Array.isArray($each)) throw requestFailed('The argument to $each in $push must be an array')
  if (!Number.isInteger($position)) throw requestFailed('The value for $position must be an integer value')
  if ($slice !== undefined && !Number.isInteger($slice)) throw requestFailed('The value for $slice must be an integer value')
  array.splice($position as number, 0, ...cloneValue($each))
  const sorted = $sort === undefined ? array : sortArray(array, $sort)
  const slice = $slice as number | undefined
  place.set(slice === undefined ? sorted : slice >= 0 ? sorted.slice(0, slice) : sorted.slice(slice))
}

function sortArray(array: unknown[], sort: unknown): unknown[] {
  if (sort === 1 || sort === -1) return array.sort((a, b) => compareValues(a, b) * sort)
  const directions = isPlainObject(sort) ? Object.values(sort) : []
  if (directions.length === 0 || directions.some((one) => one !== 1 && one !== -1)) {
    throw requestFailed('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields')
  }
  return sortDocuments(array as Document[], Object.entries(sort as object) as [string, 1 | -1][])
}

function pullTest(condition: unknown): (item: unknown) => boolean {
  if (!isPlainObject(condition)) {
    if (condition instanceof RegExp) return (item) => typeof item === 'string' && condition.test(item)
    return (item) => equalValues(item, condition)
  }
  if (Object.keys(condition).some((key) => key.startsWith('$') && !['$and', '$or', '$nor'].includes(key))) {
    const test = compile({ item: condition })
    return (item) => test({ item })
  }
  const test = compile(condition)
  return (item) => isPlainObject(item) && test(item)
}

function numberIn(place: Place, path: string, operator: string, missing: number): number {
  const value = place.get()
  if (value === undefined) return missing
  if (typeof value !== 'number') throw requestFailed(`Cannot apply ${operator} to a value of non-numeric type: the field '${path}' is not a number`)
  return value
}

function operandNumber(value: unknown, operator: string): number {
  if (typeof value !== 'number') throw requestFailed(`Cannot ${operator.slice(1)} with non-numeric argument`)
  return value
}

function arrayIn(place: Place, path: string, operator: string): unknown[] {
  const value = place.get()
  if (value === undefined) return []
  if (!Array.isArray(value)) throw requestFailed(`The field '${path}' must be an array for ${operator}`)
  return value
}

function wholeIn(value: number): bigint {
  if (!Number.isInteger(value)) throw requestFailed('Cannot apply $bit to a value of non-integral type')
  return BigInt(value)
}

/** On 64 bits, as a long. */
function bitwise(name: string, a: bigint, b: bigint): number {
  if (name === 'and') return Number(BigInt.asIntN(64, a & b))
  if (name === 'or') return Number(BigInt.asIntN(64, a | b))
  if (name === 'xor') return Number(BigInt.asIntN(64, a ^ b))
  throw requestFailed(`The $bit modifier only supports 'and', 'or' and 'xor', not '${name}'`)
}
