import { compareValues } from '../database/values'
import { isMissing, type Operator, type Operators } from './operator'
import { merged } from './objects'
import { distinct } from './sets'

/** What a group makes of the values of its documents, undefined where a document has none. */
export type Accumulate = (values: readonly unknown[]) => unknown

const numbers = (values: readonly unknown[]): number[] => values.filter((value) => typeof value === 'number')

/** Neumaier's sum: as MongoDB, it does not lose what is small beside what is large. */
function sum(values: readonly unknown[]): number {
  let total = 0
  let lost = 0
  for (const value of numbers(values)) {
    const next = total + value
    if (Number.isFinite(next)) lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

function average(values: readonly unknown[]): number | null {
  const list = numbers(values)
  return list.length === 0 ? null : sum(list) / list.length
}

function deviation(values: readonly unknown[], isSample: boolean): number | null {
  const list = numbers(values)
  const divisor = isSample ? list.length - 1 : list.length
  if (divisor < 1) return null
  const mean = sum(list) / list.length
  return Math.sqrt(sum(list.map((value) => (value - mean) ** 2)) / divisor)
}

const extreme =
  (direction: 1 | -1): Accumulate =>
  (values) => {
    const there = values.filter((value) => !isMissing(value))
    return there.length === 0 ? null : there.reduce((best, value) => (compareValues(value, best) * direction > 0 ? value : best))
  }

/** The accumulators of a group. */
export const ACCUMULATORS: Readonly<Record<string, Accumulate>> = {
  $sum: sum,
  $avg: average,
  $min: extreme(-1),
  $max: extreme(1),
  $stdDevPop: (values) => deviation(values, false),
  $stdDevSamp: (values) => deviation(values, true),
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $push: (values) => values.filter((value) => value !== undefined),
  $addToSet: (values) => distinct(values.filter((value) => value !== undefined)),
  $mergeObjects: merged,
}

/** As an expression: over a list of arguments, or over the elements of the one argument. */
const over =
  (accumulate: Accumulate): Operator =>
  (operand, compile) => {
    const parts = (Array.isArray(operand) ? operand : [operand]).map((part: unknown) => compile(part))
    return (variables) => {
      const values = parts.map((part) => part(variables))
      return accumulate(values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : values)
    }
  }

export const accumulatingOperators: Operators = Object.fromEntries(
  ['$sum', '$avg', '$min', '$max', '$stdDevPop', '$stdDevSamp', '$first', '$last'].map((name) => [name, over(ACCUMULATORS[name]!)]),
)
