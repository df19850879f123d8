import type { Cloud, QueryAudit } from '@/localcloud/cloud'

/** A wasteful query that is accepted, and why. Every field given must fit. */
export interface AcceptedQuery {
  collection: string
  function?: string
  procedure?: string
  /** The query's shape as the audit writes it: `{"state":"?"}`. */
  query?: string
  reason: string
}

interface Watched {
  cloud: Cloud
  accepted: readonly AcceptedQuery[]
  isWithOutside: boolean
}

const watched = new Set<Watched>()

/**
 * From now on a query of this cloud's functions that scans, or examines more than 3 documents for each returned and more than 50 in
 * all, fails the test during which it is made. `isWithOutside` watches the queries of the test's own process as well.
 */
export const auditQueriesOf = (cloud: Cloud, accepted: readonly AcceptedQuery[] = [], { isWithOutside = false } = {}): void => {
  cloud.takeWastefulQueries()
  watched.add({ cloud, accepted, isWithOutside })
}

/** One sentence for each wasteful query since this was last asked that nothing accepts. */
export const wastefulQueries = (): string[] =>
  [...watched].flatMap(({ cloud, accepted, isWithOutside }) =>
    cloud
      .takeWastefulQueries()
      .filter((query) => (isWithOutside || query.function !== null) && !accepted.some((entry) => fits(entry, query)))
      .map(sentence),
  )

const fits = (accepted: AcceptedQuery, query: QueryAudit): boolean =>
  accepted.reason.trim() !== '' &&
  (['collection', 'function', 'procedure', 'query'] as const).every((key) => accepted[key] === undefined || accepted[key] === query[key])

const sentence = (query: QueryAudit): string => {
  const who = [query.function, query.procedure].filter(Boolean).join('.') || 'the test itself'
  const how = query.index.split(', ').includes('scan') ? 'scans' : `reads ${query.index} and examines ${query.examined} for ${query.returned} returned`
  return `${who} ${how}: ${query.action.replace('database.', '')} ${query.collection} ${query.query} ${query.sort}`.trimEnd() + `; it wants the index ${query.advice}`
}

afterEach(() => {
  const found = wastefulQueries()
  if (found.length > 0) throw new Error(`wasteful queries:\n${[...new Set(found)].join('\n')}`)
})
