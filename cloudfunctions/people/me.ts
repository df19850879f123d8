import { dayOf, type Instant } from '@/domain/calendar/day'
import { policyVersion } from '@/domain/people/policy'
import type { Me } from '@/types/people.contract'
import { findUnion } from '../liaison/union.repository'
import { findAlternate } from './alternate'
import type { PersonDocument } from './person.repository'

/** Roles a person always has, whatever the roster says. */
const withWorker = (person: PersonDocument): PersonDocument['roles'] =>
  person.roles.includes('worker') ? person.roles : ['worker', ...person.roles]

export const meOf = async (record: PersonDocument | null, now: Instant): Promise<Me> => {
  const hasConsented = record?.consent?.policyVersion === policyVersion
  const union = record?.unionId ? await findUnion(record.unionId) : null
  const alternate = await findAlternate()
  return {
    person:
      record && hasConsented
        ? {
            id: record._id,
            name: record.name,
            roles: withWorker(record),
            duty: record.duty,
            union: union && { id: union._id, name: union.name },
            hasChosenUnion: record.hasChosenUnion,
            isConductAlternate: alternate?.id === record._id,
          }
        : null,
    policyVersion,
    hasConsented,
    conductAlternate: alternate?.name ?? null,
    today: dayOf(now),
  }
}
