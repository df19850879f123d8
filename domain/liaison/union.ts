import { addDays, type Day } from '../calendar/day'

export const unionKinds = ['township', 'enterprise', 'institution', 'regional', 'industrial'] as const
export type UnionKind = (typeof unionKinds)[number]

/** What the indicators count of a union, and what its card shows beside its name. */
export interface UnionFacts {
  memberCount: number | null
  /** 女职工组织. */
  hasWomensGroup: boolean | null
  /** 换届. */
  reelectionDueOn: Day | null
  /** 职代会. */
  lastCongressOn: Day | null
  /** 集体合同. */
  contractFromOn: Day | null
  contractToOn: Day | null
  chairName: string | null
  chairPhone: string | null
  contactName: string | null
  contactPhone: string | null
}

export const unknownFacts: UnionFacts = {
  memberCount: null, hasWomensGroup: null, reelectionDueOn: null, lastCongressOn: null, contractFromOn: null, contractToOn: null,
  chairName: null, chairPhone: null, contactName: null, contactPhone: null,
}

export const unionFactNames = Object.keys(unknownFacts) as (keyof UnionFacts)[]

export interface UnionInTree { id: string; parentId: string | null }

/** 小三级: a federation covers the unions under it and those under them. */
export const deepest = 2

/** The unions under one (小三级), itself left out. */
export const coveredBy = (unionId: string, unions: readonly UnionInTree[]): string[] => {
  const found = new Set<string>()
  let level = [unionId]
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    level = unions.filter(({ id, parentId }) => parentId !== null && level.includes(parentId) && id !== unionId && !found.has(id)).map(({ id }) => id)
    for (const id of level) found.add(id)
  }
  return [...found]
}

/** The unions above one, the nearest first; `parents`: of each union. */
export const aboveOf = (unionId: string | null, parents: ReadonlyMap<string, string | null>): string[] => {
  const above: string[] = []
  for (let id = unionId; id !== null && above.length < deepest; ) {
    id = parents.get(id) ?? null
    if (id !== null) above.push(id)
  }
  return above
}

export type DateWarning = 'reelectionOverdue' | 'reelectionSoon' | 'contractEnded' | 'contractSoon' | 'congressLongAgo'
export const dateWarnings = ['reelectionOverdue', 'reelectionSoon', 'contractEnded', 'contractSoon', 'congressLongAgo'] as const

/** A union that nobody went to for so many days is listed as unvisited. */
export const unvisitedDays = 90

const soonDays = 90
const congressDays = 365

/** Dates of a union that want somebody's eye on that day, each with the day it is about. */
export const datesToWatch = (facts: Pick<UnionFacts, 'reelectionDueOn' | 'contractToOn' | 'lastCongressOn'>, today: Day): { warning: DateWarning; on: Day }[] => {
  const { reelectionDueOn, contractToOn, lastCongressOn } = facts
  const soon = addDays(today, soonDays)
  const due = (on: Day | null, past: DateWarning, near: DateWarning): { warning: DateWarning; on: Day }[] =>
    on === null || on > soon ? [] : [{ warning: on < today ? past : near, on }]
  return [
    ...due(reelectionDueOn, 'reelectionOverdue', 'reelectionSoon'),
    ...due(contractToOn, 'contractEnded', 'contractSoon'),
    ...(lastCongressOn !== null && lastCongressOn < addDays(today, -congressDays) ? [{ warning: 'congressLongAgo' as const, on: lastCongressOn }] : []),
  ]
}
