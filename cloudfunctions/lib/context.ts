import { type Instant, dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { policyVersion } from '@/domain/people/policy'
import { isChairForDistrict, lentRoles, nameInPlace } from '@/domain/people/standIn'
import type { Actor } from '@/domain/problem/problem.decision'
import { findCovered } from '../liaison/union.repository'
import { type PersonDocument, findByOpenid, findPerson } from '../people/person.repository'
import { findInForce } from '../people/standing.repository'
import { now } from './clock'
import { pseudonym } from './ids'

/** What a handler knows of the call: who, when, and which procedure. Nothing in it comes from the input. */
export interface Context {
  openid: string
  /** `problem.submit` */
  procedure: string
  now: Instant
  /** The caller's own document, before consent too. */
  record: PersonDocument | null
  /** Whose rights the call has, once the caller has agreed to the notice in force: the caller's, or those of whom they stand in for. */
  person: PersonDocument | null
  /** The caller, when they act in the place of `person` (代办), whose name then says so; else null. */
  deputy: { id: string; name: string } | null
  /** A chair's own unions and those that stand under them; empty for everybody else. */
  coveredUnionIds: readonly string[]
}

/** Whoever has left is a worker like everybody from the next call on, whatever else says so. */
const withoutWhatEnded = (person: PersonDocument): PersonDocument =>
  person.leftOn ? { ...person, roles: ['worker'], unionIds: [], isConductAlternate: false } : person

export const contextOf = async (openid: string, procedure: string): Promise<Context> => {
  const record = await findByOpenid(openid)
  const person = record?.consent?.policyVersion === policyVersion ? withoutWhatEnded(record) : null
  return { openid, procedure, now: now(), record, person, deputy: null, coveredUnionIds: person ? await findCovered(person.unionIds) : [] }
}

const absent = () => new AppError('NOT_FOUND', undefined, { field: 'actingFor' })

/** The same call in another's place. Throws NOT_FOUND unless the caller stands in for them today. */
export const inPlaceOf = async (context: Context, forId: string): Promise<Context> => {
  const { person: own, now: at } = context
  if (!own) throw new AppError('CONSENT_REQUIRED')
  const [standIn, other] = await Promise.all([findInForce(forId, own._id, dayOf(at)), findPerson(forId)])
  if (!standIn || !other || own.leftOn || other.leftOn || isChairForDistrict(own, other)) throw absent()
  const name = nameInPlace(other.name ?? '', own.name ?? '')
  const person = { ...other, name, roles: lentRoles(other.roles), isConductAlternate: false }
  return { ...context, person, deputy: { id: own._id, name: own.name ?? '' }, coveredUnionIds: await findCovered(person.unionIds) }
}

/** The only name under which a fully anonymous reporter is kept. */
export const reporterPseudonym = (openid: string): string => pseudonym('reporter', openid)

/** What a problem's `reporter` may hold for the caller; nothing of it is lent to a stand-in. */
const reporterKeysOf = ({ openid, person, deputy }: Context): string[] =>
  deputy ? [] : [person!._id, ...(person!.formerIds ?? []), reporterPseudonym(openid)]

/** The person as the domain's rules see them. */
export const actorOf = (context: Context): Actor => {
  const { person, deputy, coveredUnionIds } = context
  if (!person) throw new AppError('CONSENT_REQUIRED')
  return {
    personId: person._id,
    name: person.name ?? '职工',
    roles: person.roles,
    unionIds: person.unionIds,
    coveredUnionIds,
    reporterKeys: reporterKeysOf(context),
    ...(person.leftOn ? { hasLeft: true } : {}),
    ...(deputy ? { deputyId: deputy.id } : {}),
  }
}
