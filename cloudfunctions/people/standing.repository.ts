import type { Day } from '@/domain/calendar/day'
import { isInForce, type StandIn } from '@/domain/people/standIn'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

export interface StandInDocument extends StandIn {
  _id: string
  forName: string
  deputyName: string
  reason: string
  byName: string
}

const standIns = () => db.collection('standIns')
const most = 200

/** Those of a person, or of a deputy, that are not over by that day. */
export const findStandIns = async (whose: { forId: string } | { deputyId: string }, today: Day): Promise<StandInDocument[]> => {
  const { data } = await standIns().where({ ...whose, toOn: _.gte(today) }).limit(most).get()
  return data as StandInDocument[]
}

/** On either side, not yet over. */
export const findStandInsOf = async (personId: string, today: Day): Promise<StandInDocument[]> =>
  (await Promise.all([findStandIns({ forId: personId }, today), findStandIns({ deputyId: personId }, today)])).flat().filter(({ endedOn }) => endedOn === null)

export const findAllStandIns = async (today: Day): Promise<StandInDocument[]> => {
  const { data } = await standIns().where({ toOn: _.gte(today) }).orderBy('toOn', 'asc').limit(most).get()
  return data as StandInDocument[]
}

export const findInForce = async (forId: string, deputyId: string, today: Day): Promise<StandInDocument | null> =>
  (await findStandIns({ deputyId }, today)).find((one) => one.forId === forId && isInForce(one, today)) ?? null

export const loadStandIn = (t: Transaction, id: string): Promise<StandInDocument | null> => t.get<StandInDocument>('standIns', id)
export const saveStandIn = (t: Transaction, standIn: StandInDocument): Promise<void> => t.set('standIns', standIn)
