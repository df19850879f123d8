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

/** What is missing, spelled out. `obliged` comes sorted by pinyin. */
export const coverageOf = <P extends { id: string }>(
  obliged: readonly P[],
  keyUnions: readonly { id: string; name: string }[],
  pairs: readonly Paired[],
): Coverage<P> => ({
  obligedCount: obliged.length,
  short: obliged
    .map((person) => ({ person, holds: pairs.filter((pair) => pair.personId === person.id).map(({ unionId, unionName }) => ({ id: unionId, name: unionName })) }))
    .filter(({ holds }) => holds.length < unionsEach),
  keyUnionCount: keyUnions.length,
  unpairedKeyUnions: keyUnions.filter(({ id }) => !pairs.some(({ unionId }) => unionId === id)),
})
