import type { Day } from '@/domain/calendar/day'
import type { PairTimes } from '@/domain/liaison/liaison.pair'
import type { PairVisits } from '@/domain/liaison/liaison.counting'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

/**
 * One leader or cadre paired with one union, with all the times it lasted and all it counted: one document a pair for good,
 * so that who was paired when is kept when it changes. `contactId` is the 联络人 who serves it, `toOn` null while it lasts.
 */
export interface LiaisonDocument extends PairTimes, PairVisits {
  _id: string
  personId: string
  personName: string
  unionId: string
  unionName: string
}

const most = 200
/** A year's worth: whoever looks back must not read without end. */
const endedKept = 60
const liaisons = () => db.collection('liaisons')

export const findByPerson = async (personId: string): Promise<LiaisonDocument[]> => {
  const { data } = await liaisons().where({ personId, toOn: null }).limit(most).get()
  return data as LiaisonDocument[]
}

export const findByContact = async (contactId: string): Promise<LiaisonDocument[]> => {
  const { data } = await liaisons().where({ contactId, toOn: null }).limit(most).get()
  return data as LiaisonDocument[]
}

/** All pairs that last; a district has some dozens. */
export const findCurrent = async (): Promise<LiaisonDocument[]> => {
  const { data } = await liaisons().where({ toOn: null }).limit(most).get()
  return data as LiaisonDocument[]
}

/** The pair of a union that the person is part of, as the paired one or as the 联络人; else null. */
export const findPair = async (personId: string, unionId: string): Promise<LiaisonDocument | null> => {
  const { data } = await liaisons().where({ unionId, toOn: null }).limit(most).get()
  const pairs = data as LiaisonDocument[]
  return pairs.find((pair) => pair.personId === personId) ?? pairs.find((pair) => pair.contactId === personId) ?? null
}

/** All pairs a union has or had. */
export const findOfUnion = async (unionId: string): Promise<LiaisonDocument[]> => {
  const { data } = await liaisons().where({ unionId }).limit(most).get()
  return data as LiaisonDocument[]
}

export const loadLiaison = (t: Transaction, id: string): Promise<LiaisonDocument | null> => t.get<LiaisonDocument>('liaisons', id)
export const saveLiaison = (t: Transaction, liaison: LiaisonDocument): Promise<void> => t.set('liaisons', liaison)

export const findLiaison = async (id: string): Promise<LiaisonDocument | null> => {
  const { data } = await liaisons().doc(id).get()
  return (data as LiaisonDocument | null) ?? null
}

/** Pairs that ended and did not begin anew, the newest first. */
export const findEnded = async (): Promise<LiaisonDocument[]> => {
  const { data } = await liaisons().where({ toOn: _.gt('0') }).orderBy('toOn', 'desc').limit(most).get()
  return data as LiaisonDocument[]
}

/** Pairs that ended since that day and did not begin anew. */
export const findEndedSince = async (since: Day): Promise<LiaisonDocument[]> => {
  const { data } = await liaisons().where({ toOn: _.gte(since) }).orderBy('toOn', 'desc').limit(endedKept).get()
  return data as LiaisonDocument[]
}
