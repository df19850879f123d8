import type { Day, Instant } from '@/domain/calendar/day'
import type { Visit } from '@/domain/visit/visit'
import type { differencesOf } from '@/domain/visit/visit.record'
import type { VisitChange } from '@/domain/visit/vocabulary'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

/** What was done to a visit, beside what it then looks like. */
export interface Entry {
  change: VisitChange
  words?: string | null
  differences?: ReturnType<typeof differencesOf>
}

/** One entry for each change, in the order of the visit's versions; nothing of it is ever changed. */
export interface HistoryDocument extends Required<Entry> {
  _id: string
  visitId: string
  seq: number
  at: Instant
  byId: string
  byName: string
  personName: string
  unionName: string
  visitedOn: Day
  /** Sorts what the office looks over: corrections, and visits taken back. */
  correctionKey: string | null
}

const history = () => db.collection('visitHistory')

const looked: ReadonlySet<VisitChange> = new Set<VisitChange>(['corrected', 'canceled', 'dayDecided'])

export const addEntry = (t: Transaction, visit: Visit, by: { id: string; name: string }, { change, words = null, differences = [] }: Entry, at: Instant): Promise<void> => {
  const _id = `${visit.id}_${visit.version}`
  const document: HistoryDocument = {
    _id, visitId: visit.id, seq: visit.version, at, byId: by.id, byName: by.name, change, words, differences,
    personName: visit.personName, unionName: visit.unionName, visitedOn: visit.visitedOn,
    correctionKey: looked.has(change) ? `${at}_${_id}` : null,
  }
  return t.add('visitHistory', document)
}

export const findHistory = async (visitId: string): Promise<HistoryDocument[]> => {
  const { data } = await history().where({ visitId }).orderBy('seq', 'asc').limit(1000).get()
  return data as HistoryDocument[]
}

export const findCorrections = async (cursor: string | undefined): Promise<{ entries: HistoryDocument[]; nextCursor: string | null }> => {
  const bounds = _.gt('0')
  const { data } = await history()
    .where({ correctionKey: cursor ? bounds.and(_.lt(cursor)) : bounds })
    .orderBy('correctionKey', 'desc')
    .limit(pageSize + 1)
    .get()
  const found = data as HistoryDocument[]
  const entries = found.slice(0, pageSize)
  return { entries, nextCursor: found.length > pageSize ? (entries.at(-1)?.correctionKey ?? null) : null }
}
