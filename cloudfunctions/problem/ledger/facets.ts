import { createHash } from 'node:crypto'
import { type Desk, deskOf } from '@/domain/problem/desk'
import type { Handler, Problem } from '@/domain/problem/problem'

/**
 * What the ledger can be narrowed by at once. A line holds a token for every choice of them that fits it, so that any
 * combination is one stretch of one index; the index is on the tokens with the sort key behind.
 */
export interface Facets {
  desk?: Desk
  state?: string
  category?: string
  /** From `unionFacets`. */
  union?: string
  owner?: string
  source?: string
}

/** 14 characters of base64url, 84 bits: at 10 million tokens a collision is less likely than one in ten billion. */
export const facetToken = ({ desk, state, category, union, owner, source }: Facets): string =>
  createHash('sha1').update([desk, state, category, union, owner, source].join('\n')).digest('base64url').slice(0, 14)

export const handlerKey = (handler: Handler): string =>
  handler.kind === 'person' ? `person:${handler.personId}` : handler.kind === 'union' ? `union:${handler.unionId}` : `outside:${handler.name}`

/**
 * Under which names a union's lines stand: one that the reporter hid from the union has another, so that a chair's own
 * are a stretch without them. Null: 还没有工会.
 */
export const unionFacets = (unionId: string | null) => ({ open: `open:${unionId ?? ''}`, hidden: `hidden:${unionId ?? ''}` })

type Choice = readonly Partial<Facets>[]

const combined = (choices: readonly Choice[]): Facets[] =>
  choices.reduce<Facets[]>((made, choice) => made.flatMap((facets) => choice.map((one) => ({ ...facets, ...one }))), [{}])

const choicesOf = ({ state, category, unionId, isHiddenFromUnion, owner, source }: Problem) => {
  const { open, hidden } = unionFacets(unionId)
  return {
    status: [{}, { state }] as Choice,
    statusOrDesk: [{}, { state }, { desk: deskOf(state) }] as Choice,
    category: [{}, { category }] as Choice,
    union: [{}, { union: isHiddenFromUnion ? hidden : open }] as Choice,
    owner: (owner ? [{}, { owner: handlerKey(owner) }] : [{}]) as Choice,
    source: [{}, { source }] as Choice,
  }
}

/** At most 32; none for a complaint about conduct, which therefore stands in no list. */
export const facetsOf = (problem: Problem): string[] => {
  if (problem.ledger === 'conduct') return []
  const { status, category, union, owner, source } = choicesOf(problem)
  return combined([status, category, union, owner, source]).map(facetToken)
}

/** The same for a line whose clock runs, by desk too and not by source: at most 24. */
export const litFacetsOf = (problem: Problem): string[] => {
  if (problem.ledger === 'conduct' || problem.light === null) return []
  const { statusOrDesk, category, union, owner } = choicesOf(problem)
  return combined([statusOrDesk, category, union, owner]).map(facetToken)
}

/** Blue lasts for days that begin and end at any time, so each day has its tokens. */
export const blueToken = (day: string, token: string): string => `${day}${token}`
