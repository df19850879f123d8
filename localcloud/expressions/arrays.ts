import { requestFailed } from '../errors'
import { compareValues, equalValues, isPlainObject } from '../database/values'
import { arrayOf, isMissing, isTrue, namedArguments, type Operator, type Operators, orNull, taking, wholeOf } from './operator'

const filter: Operator = (operand, compile, name) => {
  const { input, as = 'this', cond } = namedArguments(operand, name, ['input', 'cond'], ['as'])
  const list = compile(input)
  const test = compile(cond, String(as))
  return (variables) => overList(list(variables), name, (elements) => elements.filter((element) => isTrue(test({ ...variables, [String(as)]: element }))))
}

const map: Operator = (operand, compile, name) => {
  const { input, as = 'this', in: each } = namedArguments(operand, name, ['input', 'in'], ['as'])
  const list = compile(input)
  const made = compile(each, String(as))
  return (variables) => overList(list(variables), name, (elements) => elements.map((element) => made({ ...variables, [String(as)]: element }) ?? null))
}

const reduce: Operator = (operand, compile, name) => {
  const { input, initialValue, in: each } = namedArguments(operand, name, ['input', 'initialValue', 'in'])
  const [list, first, next] = [compile(input), compile(initialValue), compile(each, 'value', 'this')]
  return (variables) =>
    overList(list(variables), name, (elements) => elements.reduce<unknown>((value, element) => next({ ...variables, value, this: element }), first(variables)))
}

const overList = (value: unknown, name: string, work: (elements: unknown[]) => unknown): unknown => (isMissing(value) ? null : work(arrayOf(value, name)))

const zip: Operator = (operand, compile, name) => {
  const { inputs, useLongestLength = false, defaults = [] } = namedArguments(operand, name, ['inputs'], ['useLongestLength', 'defaults'])
  if (!Array.isArray(inputs) || inputs.length === 0) throw requestFailed('inputs must be an array of expressions')
  if (!Array.isArray(defaults)) throw requestFailed('defaults must be an array of expressions')
  if (defaults.length > 0 && (useLongestLength !== true || defaults.length !== inputs.length)) {
    throw requestFailed('$zip found defaults of another length than inputs, or without useLongestLength')
  }
  const lists = inputs.map((input: unknown) => compile(input))
  const fillers = defaults.map((one: unknown) => compile(one))
  return (variables) => {
    const found = lists.map((list) => list(variables))
    if (found.some(isMissing)) return null
    const arrays = found.map((value) => arrayOf(value, name))
    const lengths = arrays.map(({ length }) => length)
    const length = useLongestLength === true ? Math.max(...lengths) : Math.min(...lengths)
    return Array.from({ length }, (_, at) => arrays.map((array, i) => (at < array.length ? array[at] : (fillers[i]?.(variables) ?? null))))
  }
}

function slice([list, first, count]: unknown[], name: string): unknown[] {
  const array = arrayOf(list, name)
  const at = wholeOf(first, name)
  if (count === undefined) return at >= 0 ? array.slice(0, at) : array.slice(at)
  if (wholeOf(count, name) <= 0) throw requestFailed('Third argument to $slice must be positive')
  const start = at >= 0 ? at : Math.max(0, array.length + at)
  return array.slice(start, start + (count as number))
}

function range([start, end, step = 1]: unknown[], name: string): number[] {
  const [first, last, by] = [wholeOf(start, name), wholeOf(end, name), wholeOf(step, name)]
  if (by === 0) throw requestFailed('$range requires a non-zero step value')
  const length = Math.max(0, Math.ceil((last - first) / by))
  if (length > 1_000_000) throw requestFailed('$range would make more than a million numbers')
  return Array.from({ length }, (_, i) => first + i * by)
}

function indexOf([list, wanted, start = 0, end]: unknown[], name: string): number | null {
  if (isMissing(list)) return null
  const array = arrayOf(list, name)
  const last = Math.min(array.length, end === undefined ? array.length : wholeOf(end, name))
  for (let at = wholeOf(start, name); at < last; at++) if (equalValues(array[at], wanted)) return at
  return -1
}

function objectFrom([list]: unknown[], name: string): unknown {
  return Object.fromEntries(
    arrayOf(list, name).map((pair): [string, unknown] => {
      if (Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string') return pair as [string, unknown]
      if (isPlainObject(pair) && Object.keys(pair).length === 2 && typeof pair.k === 'string' && 'v' in pair) return [pair.k, pair.v]
      throw requestFailed('$arrayToObject requires a list of [key, value] or of objects with the fields k and v')
    }),
  )
}

export const arrayOperators: Operators = {
  $arrayElemAt: orNull(2, 2, ([list, at], name) => arrayOf(list, name).at(wholeOf(at, name))),
  $arrayToObject: orNull(1, 1, objectFrom),
  $concatArrays: orNull(0, Infinity, (lists, name) => lists.flatMap((list) => arrayOf(list, name))),
  $filter: filter,
  $in: taking(2, 2, ([value, list], name) => arrayOf(list, name).some((element) => compareValues(element, value) === 0 && value !== undefined)),
  $indexOfArray: taking(2, 4, indexOf),
  $isArray: taking(1, 1, ([value]) => Array.isArray(value)),
  $map: map,
  $range: taking(2, 3, range),
  $reduce: reduce,
  $reverseArray: orNull(1, 1, ([list], name) => [...arrayOf(list, name)].reverse()),
  $size: taking(1, 1, ([list], name) => arrayOf(list, name).length),
  $slice: orNull(2, 3, slice),
  $zip: zip,
}
