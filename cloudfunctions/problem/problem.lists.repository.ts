import { dayOf, endOfDay, startOfDay, type Instant } from '@/domain/calendar/day'
import type { Problem } from '@/domain/problem/problem'
import type { LightColor } from '@/domain/problem/vocabulary'
import { pageSize } from '@/types/fields'
import type { Figure, LedgerView } from '@/types/problem.contract'
import { _, db } from '../lib/cloud'
import type { Scope } from './ledger/scope'
import { blueToken, type Facets, facetToken, unionFacets } from './ledger/facets'
import { type ProblemDocument, toProblem } from './problem.repository'
import type { ProblemKeys } from './problem.keys'

export interface Page {
  problems: Problem[]
  nextCursor: string | null
}

/** Greater than any id behind an instant: `<instant>_~` closes a range that includes the instant. */
const afterAll = '~'

export type SortKey = 'submitted' | 'due' | 'greenUntil' | 'yellowUntil' | 'redSince' | 'responseDue' | 'solveDue' | 'verdict' | 'rating'
  | 'officeDecision' | 'leaderDecision'

export interface Query {
  equal: Record<string, unknown>
  sort: SortKey
  direction: 'asc' | 'desc'
  /** Bounds of the sort key. */
  above?: string
  below?: string
}

export const rowsOf = async ({ equal, sort, direction, above, below }: Query, cursor: string | undefined, limit: number): Promise<ProblemDocument[]> => {
  const path = `keys.${sort}`
  const low = direction === 'asc' && cursor ? cursor : above
  const high = direction === 'desc' && cursor ? cursor : below
  const bounds = [...(low ? [{ [path]: _.gt(low) }] : []), ...(high ? [{ [path]: _.lt(high) }] : [])]
  const { data } = await db
    .collection('problems')
    .where(_.and(...([equal, ...bounds] as [object])))
    .orderBy(path, direction)
    .limit(limit)
    .get()
  return data as ProblemDocument[]
}

export const pageOf = (rows: ProblemDocument[], sort: SortKey, size: number): Page => {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return { problems: shown.map(toProblem), nextCursor: rows.length > size && last ? (last.keys[sort] as string) : null }
}

/** One more than the page is asked for, to know whether there is another. */
export const find = async (query: Query, cursor: string | undefined, size: number = pageSize): Promise<Page> =>
  pageOf(await rowsOf(query, cursor, size + 1), query.sort, size)

/**
 * A reporter is known by the person id and, for what was sent in full anonymity, by a pseudonym: each has
 * its own sorted run, and the page is the newest of both.
 */
export const findMine = async (reporterKeys: readonly string[], isTurn: boolean, cursor: string | undefined): Promise<Page> => {
  const runs = await Promise.all(
    reporterKeys.map((reporter) =>
      rowsOf(
        {
          equal: { 'keys.reporter': reporter, ...(isTurn ? { 'keys.isReporterTurn': true } : {}) },
          sort: 'submitted',
          direction: 'desc',
        },
        cursor,
        pageSize + 1,
      ),
    ),
  )
  const newest = runs.flat().sort((a, b) => (a.keys.submitted < b.keys.submitted ? 1 : -1))
  return pageOf(newest.slice(0, pageSize + 1), 'submitted', pageSize)
}

/** A chair handles under the own name and under the union's: each has its own run, and the page is the earliest due of all. */
export const findAssigned = async (handlerKeys: readonly string[], cursor: string | undefined): Promise<Page> => {
  const runs = await Promise.all(
    handlerKeys.map((key) =>
      rowsOf({ equal: { 'keys.handlers': key, 'keys.isHandling': true }, sort: 'due', direction: 'asc' }, cursor, pageSize + 1),
    ),
  )
  const distinct = [...new Map(runs.flat().map((row) => [row._id, row])).values()]
  distinct.sort((a, b) => (a.keys.due < b.keys.due ? -1 : 1))
  return pageOf(distinct.slice(0, pageSize + 1), 'due', pageSize)
}

/** How many wait for a signature of these handlers, at most `limit` each. */
export const countToSign = async (handlerKeys: readonly string[], limit: number): Promise<number> => {
  const counts = await Promise.all(
    handlerKeys.map(async (key) => {
      const { data } = await db.collection('problems').where({ 'keys.toSign': key }).field({ _id: true }).limit(limit).get()
      return data.length
    }),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

export const findConduct = (cursor: string | undefined): Promise<Page> =>
  find({ equal: { ledger: 'conduct' }, sort: 'submitted', direction: 'desc' }, cursor)

const figureSort: Record<Exclude<Figure, 'submitted'>, { sort: SortKey; missed: keyof ProblemKeys }> = {
  response: { sort: 'responseDue', missed: 'isResponseMissed' },
  onTime: { sort: 'solveDue', missed: 'isSolveMissed' },
  resolution: { sort: 'verdict', missed: 'isVerdictMissed' },
  satisfaction: { sort: 'rating', missed: 'isRatingMissed' },
}

const oneOf = <T>(values: readonly T[]): unknown => (values.length === 1 ? values[0] : _.in([...values]))

/** The combination within a scope: one token, or one for each union. */
export const tokensWithin = (facets: Facets, scope: Scope): string[] =>
  scope === null ? [facetToken(facets)] : scope.map((id) => facetToken({ ...facets, union: unionFacets(id).open }))

type PlainView = Exclude<LedgerView, { kind: 'decisions' }>

const queryOf = (view: PlainView, now: Instant, scope: Scope): Query => {
  const equal = { ledger: 'general', ...(scope === null ? {} : { 'keys.union': oneOf(scope) }) }
  switch (view.kind) {
    case 'all': return { equal, sort: 'submitted', direction: 'desc' }
    case 'desk':
      if (view.light) return lightQuery(view.light, tokensWithin({ desk: view.desk }, scope), now)
      return { equal: { ...equal, 'keys.desk': view.desk }, sort: 'due', direction: view.desk === 'ended' ? 'desc' : 'asc' }
    case 'light': return lightQuery(view.light, tokensWithin({}, scope), now)
    case 'figure': return figureQuery(view, now, equal)
  }
}

/** The lines of some combinations that show this light now, the most pressing first. */
export const lightQuery = (light: LightColor, tokens: readonly string[], now: Instant): Query => {
  const lit = { 'keys.lit': oneOf(tokens) }
  const today = tokens.map((token) => blueToken(dayOf(now), token))
  switch (light) {
    case 'green': return { equal: lit, sort: 'greenUntil', direction: 'asc', above: `${now}${afterAll}` }
    case 'blue': return { equal: { 'keys.blueOn': oneOf(today), 'light.blueFrom': _.lte(now) }, sort: 'due', direction: 'asc', above: `${now}${afterAll}` }
    case 'yellow': return { equal: { ...lit, 'light.lateFrom': _.lte(now) }, sort: 'yellowUntil', direction: 'asc', above: `${now}${afterAll}` }
    case 'red': return { equal: lit, sort: 'redSince', direction: 'asc', below: `${now}${afterAll}` }
  }
}

/** The lines of some combinations, newest first. */
export const facetsQuery = (tokens: readonly string[]): Query => ({ equal: { 'keys.facets': oneOf(tokens) }, sort: 'submitted', direction: 'desc' })

const figureQuery = (view: Extract<LedgerView, { kind: 'figure' }>, now: Instant, equal: object): Query => {
  const from = startOfDay(view.from)
  const to = endOfDay(view.to)
  if (view.figure === 'submitted') return { equal: { ...equal }, sort: 'submitted', direction: 'desc', above: from, below: to }
  const { sort, missed } = figureSort[view.figure]
  const isByDueDate = view.figure === 'response' || view.figure === 'onTime'
  // A due instant is the 24:00 that ends its day, so the first day's begins after its own 00:00.
  const above = isByDueDate ? `${from}${afterAll}` : from
  const latest = isByDueDate ? `${now < to ? now : to}${afterAll}` : to
  return { equal: { ...equal, ...(view.isMissedOnly ? { [`keys.${missed}`]: true } : {}) }, sort, direction: 'desc', above, below: latest }
}

export const findLedger = (view: PlainView, now: Instant, scope: Scope, cursor: string | undefined, size: number = pageSize): Promise<Page> =>
  find(queryOf(view, now, scope), cursor, size)
