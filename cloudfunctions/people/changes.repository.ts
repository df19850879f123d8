import type { Instant } from '@/domain/calendar/day'
import type { PersonChange } from '@/types/people/keeping.contract'
import { db } from '../lib/cloud'
import type { Context } from '../lib/context'
import { randomId } from '../lib/ids'
import type { Transaction } from '../lib/transaction'

/** What became of somebody of the roster; nothing ever changes or removes it. */
interface ChangeDocument extends PersonChange {
  _id: string
  personId: string
  key: string
}

export const noteChange = (t: Transaction, { now, person }: { now: Instant; person: Context['person'] }, personId: string, change: PersonChange['change'], note: string): Promise<void> => {
  const _id = randomId()
  return t.add('peopleChanges', { _id, personId, at: now, byName: person?.name ?? '', change, note, key: `${now}_${_id}` } as ChangeDocument)
}

const shown = 50

export const findChanges = async (personId: string): Promise<PersonChange[]> => {
  const { data } = await db.collection('peopleChanges').where({ personId }).orderBy('key', 'desc').limit(shown).get()
  return (data as ChangeDocument[]).map(({ at, byName, change, note }) => ({ at, byName, change, note }))
}
