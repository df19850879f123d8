import type { Instant } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { policyVersion } from '@/domain/people/policy'
import type { Actor } from '@/domain/problem/problem.decision'
import { findUnder } from '../liaison/union.repository'
import { type PersonDocument, findByOpenid } from '../people/person.repository'
import { now } from './clock'
import { pseudonym } from './ids'

/** What a handler knows of the call: who, when, and which procedure. Nothing in it comes from the input. */
export interface Context {
  openid: string
  /** `problem.submit` */
  procedure: string
  now: Instant
  /** The person's document, before consent too. */
  record: PersonDocument | null
  /** The same, once the person has agreed to the notice in force. */
  person: PersonDocument | null
  /** A chair's own unions and those that stand under them; empty for everybody else. */
  coveredUnionIds: readonly string[]
}

/** 小三级: a federation covers the unions under it and those under them. */
const deepest = 2

const coveredBy = async ({ unionIds }: PersonDocument): Promise<string[]> => {
  const covered = new Set(unionIds)
  let above = unionIds
  for (let depth = 0; depth < deepest && above.length > 0; depth++) {
    above = (await findUnder(above)).map(({ _id }) => _id).filter((id) => !covered.has(id))
    for (const id of above) covered.add(id)
  }
  return [...covered]
}

export const contextOf = async (openid: string, procedure: string): Promise<Context> => {
  const record = await findByOpenid(openid)
  const person = record?.consent?.policyVersion === policyVersion ? record : null
  return { openid, procedure, now: now(), record, person, coveredUnionIds: person ? await coveredBy(person) : [] }
}

/** The only name under which a fully anonymous reporter is kept. */
export const reporterPseudonym = (openid: string): string => pseudonym('reporter', openid)

/** The person as the domain's rules see them. */
export const actorOf = ({ openid, person, coveredUnionIds }: Context): Actor => {
  if (!person) throw new AppError('CONSENT_REQUIRED')
  return {
    personId: person._id,
    name: person.name ?? '职工',
    roles: person.roles,
    unionIds: person.unionIds,
    coveredUnionIds,
    reporterKeys: [person._id, reporterPseudonym(openid)],
  }
}
