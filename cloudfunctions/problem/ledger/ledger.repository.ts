import { addDays, dayOf, startOfDay, type Instant } from '@/domain/calendar/day'
import type { Problem } from '@/domain/problem/problem'
import { lightAt } from '@/domain/problem/problem.light'
import type { LedgerFilter } from '@/types/problem/ledger.contract'
import { _, db } from '../../lib/cloud'
import { facetsQuery, find, lightQuery, type Page, type Query, tokensWithin } from '../problem.lists.repository'
import { type ProblemDocument, toProblem } from '../problem.repository'
import { facetToken, type Facets, handlerKey, unionFacets } from './facets'
import type { Scope } from './scope'

type Owner = NonNullable<LedgerFilter['owner']>

const ownerKeyOf = (owner: Owner): string => handlerKey(owner.kind === 'outside' ? owner : { ...owner, name: '' })

const facetsOf = ({ state, category, owner, source }: LedgerFilter): Facets => ({
  ...(state ? { state } : {}), ...(category ? { category } : {}), ...(owner ? { owner: ownerKeyOf(owner) } : {}), ...(source ? { source } : {}),
})

/** The combinations that a filter means within a scope; none when it asks for a union outside it. */
const tokensOf = (facets: Facets, unionId: string | null | undefined, scope: Scope): string[] => {
  if (unionId === undefined) return tokensWithin(facets, scope)
  if (scope !== null) return unionId !== null && scope.includes(unionId) ? tokensWithin(facets, [unionId]) : []
  const { open, hidden } = unionFacets(unionId)
  return [open, hidden].map((union) => facetToken({ ...facets, union }))
}

const later = (a: string | undefined, b: string | undefined): string | undefined => (a && b ? (a > b ? a : b) : (a ?? b))

/**
 * The query of a filter without words. Of the lights, source and period are looked at line by line: a lit line is one at
 * work, so there are few.
 */
export const queryOf = (filter: LedgerFilter, scope: Scope, now: Instant): Query | null => {
  const { source, ...facets } = facetsOf(filter)
  const from = filter.from && startOfDay(filter.from)
  const to = filter.to && startOfDay(addDays(filter.to, 1))
  const tokens = tokensOf(filter.light ? facets : { ...facets, ...(source ? { source } : {}) }, filter.unionId, scope)
  if (tokens.length === 0) return null
  if (!filter.light) {
    const query = facetsQuery(tokens)
    return { ...query, ...(from ? { above: later(query.above, from)! } : {}), ...(to ? { below: to } : {}) }
  }
  const query = lightQuery(filter.light, tokens, now)
  const submitted = [...(from ? [_.gte(from)] : []), ...(to ? [_.lt(to)] : [])]
  return {
    ...query,
    equal: {
      ...query.equal, ...(source ? { source } : {}),
      ...(submitted.length > 0 ? { submittedAt: submitted.length > 1 ? _.and(...(submitted as [never, never])) : submitted[0] } : {}),
    },
  }
}

export const findByFilter = async (filter: LedgerFilter, scope: Scope, now: Instant, cursor: string | undefined, size?: number): Promise<Page> => {
  const query = queryOf(filter, scope, now)
  return query ? find(query, cursor, size) : { problems: [], nextCursor: null }
}

/** Whether a line found by its words is one the filter means. */
export const fits = (problem: Problem, filter: LedgerFilter, now: Instant): boolean => {
  const { state, category, unionId, owner, light, source, from, to } = filter
  const on = dayOf(problem.submittedAt)
  return (
    (state === undefined || problem.state === state) &&
    (category === undefined || problem.category === category) &&
    (unionId === undefined || problem.unionId === unionId) &&
    (owner === undefined || (problem.owner !== null && handlerKey(problem.owner) === ownerKeyOf(owner))) &&
    (light === undefined || (problem.light !== null && lightAt(problem.light, now) === light)) &&
    (source === undefined || problem.source === source) &&
    (from === undefined || on >= from) &&
    (to === undefined || on <= to)
  )
}

export const findByIds = async (ids: readonly string[]): Promise<Problem[]> => {
  if (ids.length === 0) return []
  const { data } = await db.collection('problems').where({ _id: _.in([...ids]) }).limit(ids.length).get()
  const found = new Map((data as ProblemDocument[]).map((document) => [document._id, toProblem(document)]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Lines with one of these numbers; or whose number begins so, in the order of the numbers. */
export const findByNumber = async (numbers: readonly string[] | { prefix: string }, limit: number): Promise<Problem[]> => {
  const number = 'prefix' in numbers ? _.and(_.gte(numbers.prefix), _.lt(`${numbers.prefix}~`)) : _.in([...numbers])
  const { data } = await db.collection('problems').where({ ledger: 'general', number }).orderBy('number', 'asc').limit(limit).get()
  return (data as ProblemDocument[]).map(toProblem)
}
