import type { Day, Instant } from '@/domain/calendar/day'
import { nothingLater, openMarks, type Visit } from '@/domain/visit/visit'
import { isOver } from '@/domain/visit/visit.counting'
import { placesKeptFromYear } from '@/domain/visit/visit.retention'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

/** What the indexes of `visits` look up: worked out at every write, never read back as truth. */
interface VisitKeys {
  /** Sorts by the day, then by the time, and is unique. */
  visitedKey: string
  /** The visitor, while it is not finished. */
  openKey: string | null
  /** Whom it concerns beside the visitor: companions, the pair's leader, whoever wrote it for them. */
  togetherIds: string[]
  /** The sort key again while a mark waits for somebody's word. */
  marksKey: string | null
  /** The union while its chair has not answered. */
  askedKey: string | null
  /** The day while it still holds coordinates. */
  placeKey: Day | null
}

export type VisitDocument = Visit & { _id: string } & VisitKeys

const visits = () => db.collection('visits')

const toVisit = (document: VisitDocument): Visit => {
  const { _id, visitedKey, openKey, togetherIds, marksKey, askedKey, placeKey, ...visit } = document
  return { ...nothingLater, ...visit }
}

const keysOf = (visit: Visit): VisitKeys => {
  const { id, personId, pairPersonId, companions, writtenBy, visitedOn, checkedInAt, finishedAt, canceled, unionId, chair, fix } = visit
  const visitedKey = `${visitedOn}_${checkedInAt}_${id}`
  const together = [...companions.map((one) => one.id), pairPersonId, writtenBy?.id].filter((one): one is string => !!one && one !== personId)
  return {
    visitedKey,
    openKey: finishedAt === null && canceled === null ? personId : null,
    togetherIds: [...new Set(together)],
    marksKey: openMarks(visit).length > 0 ? visitedKey : null,
    askedKey: isOver(visit) && chair === null ? unionId : null,
    placeKey: fix ? visitedOn : null,
  }
}

export const findVisit = async (id: string): Promise<Visit | null> => {
  const { data } = await visits().doc(id).get()
  return data ? toVisit(data as VisitDocument) : null
}

export const loadVisit = async (t: Transaction, id: string): Promise<Visit | null> => {
  const found = await t.get<VisitDocument>('visits', id)
  return found && toVisit(found)
}

export const saveVisit = (t: Transaction, visit: Visit): Promise<void> => t.set('visits', { _id: visit.id, ...visit, ...keysOf(visit) } as VisitDocument)

/** The person's newest visit before now that was not taken back. */
export const findLastOf = async (personId: string): Promise<Visit | null> => {
  const { data } = await visits().where({ personId }).orderBy('visitedKey', 'desc').limit(5).get()
  return (data as VisitDocument[]).map(toVisit).find(({ canceled }) => canceled === null) ?? null
}

/** The person's visits begun and not finished. */
export const findOpenOf = async (personId: string): Promise<Visit[]> => {
  const { data } = await visits().where({ openKey: personId }).limit(20).get()
  return (data as VisitDocument[]).map(toVisit)
}

const newestOfUnion = 20

/** The union's last contacts, the newest first; one visit left out. */
export const findNewestOfUnion = async (unionId: string, exceptId: string): Promise<Visit[]> => {
  const { data } = await visits().where({ unionId }).orderBy('visitedKey', 'desc').limit(newestOfUnion).get()
  return (data as VisitDocument[]).map(toVisit).filter((visit) => visit.id !== exceptId && isOver(visit))
}

export interface VisitQuery {
  /** Equalities of one index: who, which union, which key. */
  equal: Partial<Record<'personId' | 'togetherIds' | 'unionId' | 'askedKey', string>>
  sort?: 'visitedKey' | 'marksKey'
  from?: Day | undefined
  to?: Day | undefined
  cursor?: string | undefined
}

/** Newest first, page by page. */
export const findVisits = async ({ equal, sort = 'visitedKey', from, to, cursor }: VisitQuery): Promise<{ visits: Visit[]; nextCursor: string | null }> => {
  const high = cursor ?? (to ? `${to}_~` : undefined)
  const low = from ?? (sort === 'marksKey' ? '0' : undefined)
  const conditions = [
    ...(Object.keys(equal).length > 0 ? [equal] : []),
    ...(low ? [{ [sort]: _.gte(low) }] : []),
    ...(high ? [{ [sort]: _.lt(high) }] : []),
  ]
  const { data } = await visits()
    .where(conditions.length > 0 ? _.and(...(conditions as [object])) : {})
    .orderBy(sort, 'desc')
    .limit(pageSize + 1)
    .get()
  const found = data as VisitDocument[]
  const shown = found.slice(0, pageSize)
  return { visits: shown.map(toVisit), nextCursor: found.length > pageSize ? (shown.at(-1)?.[sort] ?? null) : null }
}

const most = 1000

/** All visits of some days, oldest first: a district makes some thousands a year. `personId` null means everybody's. */
export const readVisits = async ({ personId, from, to }: { personId: string | null; from: Day; to: Day }): Promise<Visit[]> => {
  const found: VisitDocument[] = []
  for (;;) {
    const after = found.at(-1)?.visitedKey ?? from
    const range = [{ visitedKey: _.gt(after) }, { visitedKey: _.lt(`${to}_~`) }]
    const { data } = await visits()
      .where(_.and(...((personId ? [{ personId }, ...range] : range) as [object])))
      .orderBy('visitedKey', 'asc')
      .limit(most)
      .get()
    found.push(...(data as VisitDocument[]))
    if (data.length < most) return found.map(toVisit)
  }
}

/** Visits whose coordinates are to be dropped. */
const outdated = (now: Instant) => ({ placeKey: _.gt('0').and(_.lt(`${placesKeptFromYear(now)}-01-01`)) })

export const countPlacesOutdated = async (now: Instant): Promise<number> => (await visits().where(outdated(now)).count()).total

export const findPlacesOutdated = async (now: Instant, limit: number): Promise<string[]> => {
  const { data } = await visits()
    .where(outdated(now))
    .orderBy('placeKey', 'asc')
    .limit(limit)
    .get()
  return (data as VisitDocument[]).map(({ _id }) => _id)
}
