import { requestFailed } from '../errors'
import { isMissing, kindOf, numberOf, type Operator, type Operators, orNull, taking, wholeOf } from './operator'

const unary = (work: (value: number, name: string) => number): Operator => orNull(1, 1, ([value], name) => work(numberOf(value, name), name))

const above = (least: number, work: (value: number) => number): Operator =>
  unary((value, name) => {
    if (!(value > least) && !Number.isNaN(value)) throw requestFailed(`${name}'s argument must be a positive number, but is ${value}`)
    return work(value)
  })

/** Numbers, and one date among them at most, which makes the sum a date. */
function add(args: unknown[]): unknown {
  let total = 0
  let isDate = false
  for (const value of args) {
    if (isMissing(value)) return null
    if (value instanceof Date) {
      if (isDate) throw requestFailed('only one date allowed in an $add expression')
      isDate = true
      total += value.getTime()
    } else if (typeof value === 'number') total += value
    else throw requestFailed(`$add only supports numeric or date types, not ${kindOf(value)}`)
  }
  return isDate ? new Date(total) : total
}

function multiply(args: unknown[]): number | null {
  let product = 1
  for (const value of args) {
    if (isMissing(value)) return null
    product *= numberOf(value, '$multiply')
  }
  return product
}

function subtract([from, amount]: unknown[]): unknown {
  if (from instanceof Date && amount instanceof Date) return from.getTime() - amount.getTime()
  if (from instanceof Date && typeof amount === 'number') return new Date(from.getTime() - amount)
  if (typeof from === 'number' && typeof amount === 'number') return from - amount
  throw requestFailed(`can't $subtract a ${kindOf(amount)} from a ${kindOf(from)}`)
}

const notByZero = (divisor: number, name: string): number => {
  if (divisor === 0) throw requestFailed(`can't ${name} by zero`)
  return divisor
}

function power([base, exponent]: unknown[]): number {
  const [number, by] = [numberOf(base, '$pow'), numberOf(exponent, '$pow')]
  if (number === 0 && by < 0) throw requestFailed('$pow cannot take a base of 0 and a negative exponent')
  return number ** by
}

function logarithm([value, base]: unknown[]): number {
  const [number, to] = [numberOf(value, '$log'), numberOf(base, '$log')]
  if (!(number > 0)) throw requestFailed(`$log's argument must be a positive number, but is ${number}`)
  if (!(to > 0) || to === 1) throw requestFailed(`$log's base must be a positive number not equal to 1, but is ${to}`)
  return Math.log(number) / Math.log(to)
}

function truncate([value, places]: unknown[], name: string): number {
  const digits = wholeOf(places ?? 0, name)
  const number = numberOf(value, name)
  if (digits === 0 || !Number.isFinite(number)) return Math.trunc(number)
  const scale = 10 ** Math.abs(digits)
  return digits > 0 ? Math.trunc(number * scale) / scale : Math.trunc(number / scale) * scale
}

export const arithmeticOperators: Operators = {
  $abs: unary(Math.abs),
  $add: taking(0, Infinity, add),
  $ceil: unary(Math.ceil),
  $divide: orNull(2, 2, ([value, by], name) => numberOf(value, name) / notByZero(numberOf(by, name), name)),
  $exp: unary(Math.exp),
  $floor: unary(Math.floor),
  $ln: above(0, Math.log),
  $log: orNull(2, 2, logarithm),
  $log10: above(0, Math.log10),
  $mod: orNull(2, 2, ([value, by], name) => numberOf(value, name) % notByZero(numberOf(by, name), name)),
  $multiply: taking(0, Infinity, multiply),
  $pow: orNull(2, 2, power),
  $sqrt: unary((value) => {
    if (value < 0) throw requestFailed("$sqrt's argument must be greater than or equal to 0")
    return Math.sqrt(value)
  }),
  $subtract: orNull(2, 2, subtract),
  $trunc: orNull(1, 2, truncate),
}
