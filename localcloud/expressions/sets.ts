import { encodeKey } from '../database/key-encoding'
import { compareValues, equalValues } from '../database/values'
import { arrayOf, isTrue, type Operators, orNull, taking } from './operator'

const has = (list: readonly unknown[], value: unknown): boolean => list.some((one) => equalValues(one, value))

/** Each value once, where it first stands. */
export function distinct(list: readonly unknown[]): unknown[] {
  const kept = new Map<string, unknown>()
  for (const value of list) {
    const key = encodeKey(value).toString('latin1')
    if (!kept.has(key)) kept.set(key, value)
  }
  return [...kept.values()]
}

const lists = (args: unknown[], name: string): unknown[][] => args.map((list) => arrayOf(list, name))
const isSubset = (one: readonly unknown[], other: readonly unknown[]) => one.every((value) => has(other, value))

export const setOperators: Operators = {
  $allElementsTrue: taking(1, 1, ([list], name) => arrayOf(list, name).every(isTrue)),
  $anyElementTrue: taking(1, 1, ([list], name) => arrayOf(list, name).some(isTrue)),
  $setDifference: orNull(2, 2, (args, name) => {
    const [one, other] = lists(args, name) as [unknown[], unknown[]]
    return distinct(one).filter((value) => !has(other, value))
  }),
  $setEquals: taking(2, Infinity, (args, name) => {
    const [first, ...others] = lists(args, name) as [unknown[], ...unknown[][]]
    return others.every((other) => isSubset(first, other) && isSubset(other, first))
  }),
  $setIntersection: orNull(0, Infinity, (args, name) => {
    const [first = [], ...others] = lists(args, name)
    return distinct(first).filter((value) => others.every((other) => has(other, value))).sort(compareValues)
  }),
  $setIsSubset: taking(2, 2, (args, name) => {
    const [one, other] = lists(args, name) as [unknown[], unknown[]]
    return isSubset(one, other)
  }),
  $setUnion: orNull(0, Infinity, (args, name) => distinct(lists(args, name).flat())),
}
