import type { ReportsTo } from '@/domain/people/reporting'
import type { Role } from '@/domain/people/role'
import { _, db } from '../lib/cloud'
import { pseudonym } from '../lib/ids'
import type { Transaction } from '../lib/transaction'

/** A person of the roster, or a worker who has agreed to the privacy notice. */
export interface PersonDocument {
  _id: string
  /** Null for a vacant post and for a worker who has given none. */
  name: string | null
  openid: string | null
  roles: Role[]
  duty: string | null
  departments: string[]
  /** The unions whose chair or cadre the person is. */
  unionIds: string[]
  /** The union the person says is theirs. */
  unionId: string | null
  hasChosenUnion: boolean
  isObliged: boolean
  isVacant: boolean
  /** The last day with the programme; absent or null while the person is there. */
  leftOn?: string | null
  leftReason?: string
  /** The direct superior: the head of the department, or the head's own leader. */
  reportsToId?: string | null
  /** Takes complaints about the supervision group itself. */
  isConductAlternate?: boolean
  consent: { policyVersion: string; at: string } | null
  /** Every version of the notice that was agreed to, with the day. */
  consents?: { policyVersion: string; on: string }[]
  /** Ids under which this person reported before they were bound: what they reported stays theirs. */
  formerIds?: string[]
  /** The last application; of two sent at once one is refused. */
  applicationId?: string
  /** Bound to somebody of the roster, or closed: nobody is this any more. */
  retiredOn?: string | null
}

const people = () => db.collection('people')

export const findByOpenid = async (openid: string): Promise<PersonDocument | null> => {
  const { data } = await people().where({ openid }).limit(1).get()
  return (data[0] as PersonDocument | undefined) ?? null
}

export const findPerson = async (id: string): Promise<PersonDocument | null> => {
  const { data } = await people().doc(id).get()
  return (data as PersonDocument | null) ?? null
}

/** The people who hold a role; a district has some dozens. */
export const findByRole = async (role: Role): Promise<PersonDocument[]> => {
  const { data } = await people().where({ roles: role }).limit(1000).get()
  return (data as PersonDocument[]).filter(({ leftOn }) => !leftOn)
}

/** Everybody's direct superior; a district has some dozens of staff. */
export const findReportsTo = async (): Promise<ReportsTo> => {
  const { data } = await people().where({ reportsToId: _.gt('') }).field({ _id: true, reportsToId: true }).limit(1000).get()
  return Object.fromEntries((data as Pick<PersonDocument, '_id' | 'reportsToId'>[]).map(({ _id, reportsToId }) => [_id, reportsToId!]))
}

/** The names of several people, by id. */
export const findNames = async (ids: readonly string[]): Promise<Map<string, string>> => {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { data } = await people().where({ _id: _.in(wanted) }).limit(wanted.length).get()
  return new Map((data as PersonDocument[]).flatMap(({ _id, name }) => (name === null ? [] : [[_id, name] as const])))
}

/** The chairs and cadres of a union: a handful. */
export const findOfUnion = async (unionId: string): Promise<PersonDocument[]> => {
  const { data } = await people().where({ unionIds: unionId }).limit(100).get()
  return data as PersonDocument[]
}

export const loadPerson = (t: Transaction, id: string): Promise<PersonDocument | null> => t.get<PersonDocument>('people', id)
export const savePerson = (t: Transaction, person: PersonDocument): Promise<void> => t.set('people', person)

/**
 * The same person always gets the same id, so that a second consent makes no second person; `generation` counts the
 * persons this WeChat account was before (bound to the roster, closed).
 */
export const newWorker = (openid: string, generation = 0): PersonDocument => ({
  _id: `w_${pseudonym('person', openid, ...(generation === 0 ? [] : [String(generation)])).slice(0, 24)}`,
  name: null,
  openid,
  roles: ['worker'],
  duty: null,
  departments: [],
  unionIds: [],
  unionId: null,
  hasChosenUnion: false,
  isObliged: false,
  isVacant: false,
  consent: null,
})

/** The named people of the leading group, who owe two unions each. */
export const findObliged = async (): Promise<PersonDocument[]> => {
  const { data } = await people().where({ isObliged: true }).limit(100).get()
  return data as PersonDocument[]
}

/** Who has left the programme; what they held may still wait for somebody else. */
export const findGone = async (): Promise<(PersonDocument & { leftOn: string })[]> => {
  const { data } = await people().where({ leftOn: _.gt('0') }).limit(200).get()
  return data as (PersonDocument & { leftOn: string })[]
}
