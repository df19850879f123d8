import type { Day } from '@/domain/calendar/day'
import type { Visit } from '@/domain/visit/visit'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

export type VisitDocument = Visit & { _id: string; visitedKey: string; openKey: string | null }

const visits = () => db.collection('visits')

const toVisit = ({ _id, visitedKey, openKey, ...visit }: VisitDocument): Visit => visit

/** Sorts by the day, then by the time, and is unique. */
const visitedKeyOf = ({ visitedOn, checkedInAt, id }: Visit): string => `${visitedOn}_${checkedInAt}_${id}`

export const findVisit = async (id: string): Promise<Visit | null> => {
  const { data } = await visits().doc(id).get()
  return data ? toVisit(data as VisitDocument) : null
}

export const loadVisit = async (t: Transaction, id: string): Promise<Visit | null> => {
  const found = await t.get<VisitDocument>('visits', id)
  return found && toVisit(found)
}

export const saveVisit = (t: Transaction, visit: Visit): Promise<void> =>
  t.set('visits', {
    _id: visit.id, ...visit, visitedKey: visitedKeyOf(visit), openKey: visit.finishedAt === null ? visit.personId : null,
  } as VisitDocument)

/** The person's newest visit before now. */
export const findLastOf = async (personId: string): Promise<Visit | null> => {
  const { data } = await visits().where({ personId }).orderBy('visitedKey', 'desc').limit(1).get()
  return data[0] ? toVisit(data[0] as VisitDocument) : null
}

/** The person's visits begun and not finished. */
export const findOpenOf = async (personId: string): Promise<Visit[]> => {
  const { data } = await visits().where({ openKey: personId }).limit(20).get()
  return (data as VisitDocument[]).map(toVisit)
}

/** Newest first; `personId` null means everybody's. */
export const findVisits = async (
  { personId, from, to, cursor }: { personId: string | null; from?: Day | undefined; to?: Day | undefined; cursor?: string | undefined },
): Promise<{ visits: Visit[]; nextCursor: string | null }> => {
  const high = cursor ?? (to ? `${to}_~` : undefined)
  const conditions = [
    ...(personId ? [{ personId }] : []),
    ...(from ? [{ visitedKey: _.gte(from) }] : []),
    ...(high ? [{ visitedKey: _.lt(high) }] : []),
  ]
  const { data } = await visits()
    .where(conditions.length > 0 ? _.and(...(conditions as [object])) : {})
    .orderBy('visitedKey', 'desc')
    .limit(pageSize + 1)
    .get()
  const found = data as VisitDocument[]
  const shown = found.slice(0, pageSize)
  return { visits: shown.map(toVisit), nextCursor: found.length > pageSize ? (shown.at(-1)?.visitedKey ?? null) : null }
}
