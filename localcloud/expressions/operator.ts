import { requestFailed } from '../errors'
import { type Document, isPlainObject } from '../database/values'

/** The values of `$$name`; `ROOT` is the document. */
export type Variables = Readonly<Record<string, unknown>>

/** An expression made ready; undefined stands for a missing field. */
export type Evaluate = (variables: Variables) => unknown

/** Makes an inner expression ready; `added` names the variables that the operator around it gives. */
export type Compile = (expression: unknown, ...added: string[]) => Evaluate

export type Operator = (operand: unknown, compile: Compile, name: string) => Evaluate

export type Operators = Record<string, Operator>

export const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined

/** What counts as true: everything but false, 0, null and missing. */
export const isTrue = (value: unknown): boolean => value !== false && value !== 0 && !isMissing(value)

/** An operator on a list of arguments, or on one alone. */
export const taking =
  (min: number, max: number, work: (args: unknown[], name: string) => unknown): Operator =>
  (operand, compile, name) => {
    const list = Array.isArray(operand) ? operand : [operand]
    if (list.length < min || list.length > max) {
      const wanted = min === max ? `exactly ${min}` : max === Infinity ? `at least ${min}` : `at least ${min}, and at most ${max}`
      throw requestFailed(`Expression ${name} takes ${wanted} arguments. ${list.length} were passed in.`)
    }
    const parts = list.map((part) => compile(part))
    return (variables) => work(parts.map((part) => part(variables)), name)
  }

/** The same; null when any argument is null or missing. */
export const orNull = (min: number, max: number, work: (args: unknown[], name: string) => unknown): Operator =>
  taking(min, max, (args, name) => (args.some(isMissing) ? null : work(args, name)))

/** The named arguments of an operator. Throws for one that is not known and one that is needed and absent. */
export function namedArguments(operand: unknown, name: string, needed: readonly string[], others: readonly string[] = []): Document {
  if (!isPlainObject(operand)) throw requestFailed(`${name} only supports an object as its argument`)
  const unknown = Object.keys(operand).find((key) => !needed.includes(key) && !others.includes(key))
  if (unknown !== undefined) throw requestFailed(`Unrecognized parameter to ${name}: ${unknown}`)
  const absent = needed.find((key) => operand[key] === undefined)
  if (absent !== undefined) throw requestFailed(`Missing '${absent}' parameter to ${name}`)
  return operand
}

export function numberOf(value: unknown, name: string): number {
  if (typeof value !== 'number') throw requestFailed(`${name} only supports numeric types, not ${kindOf(value)}`)
  return value
}

export function wholeOf(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw requestFailed(`${name} requires a whole number, found: ${kindOf(value)}`)
  return value
}

export function arrayOf(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw requestFailed(`The argument to ${name} must be an array, but was of type: ${kindOf(value)}`)
  return value
}

export function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw requestFailed(`${name} only supports strings, not ${kindOf(value)}`)
  return value
}

/** MongoDB's name of a value's type, for messages. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double'
  return typeof value === 'boolean' ? 'bool' : typeof value
}
