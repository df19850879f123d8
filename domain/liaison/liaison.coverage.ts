import type { Day } from '../calendar/day'
import { type Dated, lastedOn } from './liaison.times'

export interface Paired {
  personId: string
  unionId: string
  unionName: string
}

/** The plan's task 1: each obliged person holds at least two unions, each key union has somebody. */
const unionsEach = 2

export interface Coverage<P> {
  obligedCount: number
  /** Who holds fewer than two, in the order they were given: by pinyin, never by how much is missing. */
  short: { person: P; holds: { id: string; name: string }[] }[]
  keyUnionCount: number
  unpairedKeyUnions: { id: string; name: string }[]
}

/** A union counts once, however often it is paired with the same person. */
const unionsOf = (personId: string, pairs: readonly Paired[]): { id: string; name: string }[] => {
  const own = pairs.filter((pair) => pair.personId === personId)
  return [...new Map(own.map(({ unionId, unionName }) => [unionId, { id: unionId, name: unionName }])).values()]
}

/** What is missing, spelled out. `obliged` comes sorted by pinyin. */
export const coverageOf = <P extends { id: string }>(
  obliged: readonly P[],
  keyUnions: readonly { id: string; name: string }[],
  pairs: readonly Paired[],
): Coverage<P> => ({
  obligedCount: obliged.length,
  short: obliged
    .map((person) => ({ person, holds: unionsOf(person.id, pairs) }))
    .filter(({ holds }) => holds.length < unionsEach),
  keyUnionCount: keyUnions.length,
  unpairedKeyUnions: keyUnions.filter(({ id }) => !pairs.some(({ unionId }) => unionId === id)),
})

export interface DatedPair extends Dated { unionId: string }

/** How many of these unions somebody was paired with on that day, as the pairs' dates tell. */
export const pairedOn = (unionIds: readonly string[], pairs: readonly DatedPair[], on: Day): number =>
  unionIds.filter((id) => pairs.some((pair) => pair.unionId === id && lastedOn(pair, on))).length
