import type { Instant } from '@/domain/calendar/day'
import { maskNumbers } from '@/domain/people/masking'
import { type Desk, desks } from '@/domain/problem/desk'
import type { State } from '@/domain/problem/vocabulary'
import { _, db } from '../lib/cloud'
import { maySeeAll } from '../people/scope'
import type { PersonDocument } from '../people/person.repository'
import { countDesksOf } from '../problem/desk.counts'

const most = 99
const open: readonly Desk[] = desks.filter((desk) => desk !== 'ended')

const countAll = async (unionId: string, now: Instant): Promise<number> => {
  const { desks: counts } = await countDesksOf([unionId], now)
  return open.reduce((sum, desk) => sum + counts[desk], 0)
}

/** Lines hidden from the own union have no key of it, so that not even their number tells of them. */
const countOfUnion = async (unionId: string): Promise<number> => {
  const { data } = await db
    .collection('problems')
    .where({ ledger: 'general', 'keys.union': unionId, 'keys.desk': _.in([...open]) })
    .field({ _id: true })
    .limit(most)
    .get()
  return data.length
}

const countHandled = async (personId: string, unionId: string): Promise<number> => {
  const { data } = await db
    .collection('problems')
    .where({ 'keys.handlers': `person:${personId}`, 'keys.isHandling': true })
    .field({ unionId: true })
    .limit(200)
    .get()
  return (data as { unionId: string | null }[]).filter((line) => line.unionId === unionId).length
}

/** The open lines of a union that a person may see. */
export const countOpen = async (person: PersonDocument, unionId: string, now: Instant): Promise<number> => {
  if (maySeeAll(person)) return Math.min(most, await countAll(unionId, now))
  return person.roles.includes('chair') && person.unionIds.includes(unionId) ? countOfUnion(unionId) : countHandled(person._id, unionId)
}

export interface HandledLine { id: string; number: string; title: string; state: State }

/** The lines somebody still handles, the most pressing first; not even the number of complaints about conduct is told here. */
export const findHandledBy = async (personId: string): Promise<HandledLine[]> => {
  const { data } = await db
    .collection('problems')
    .where({ 'keys.handlers': `person:${personId}`, 'keys.isHandling': true })
    .field({ number: true, title: true, state: true, ledger: true })
    .orderBy('keys.due', 'asc')
    .limit(most)
    .get()
  const lines = data as (Omit<HandledLine, 'id'> & { _id: string; ledger: string })[]
  return lines.filter(({ ledger }) => ledger === 'general').map(({ _id, number, title, state }) => ({ id: _id, number, title: maskNumbers(title), state }))
}

export const countHandledBy = async (personId: string): Promise<number> => (await findHandledBy(personId)).length
