import type { Context } from '@/cloudfunctions/lib/context'
import { findPerson } from '@/cloudfunctions/people/person.repository'
import type { Instant } from '@/domain/calendar/day'
import { openidOf, type PersonKey, personId } from './people'

/** A call by somebody of the demo at a moment: what a handler is given. */
export const as = async (key: PersonKey, now: Instant): Promise<Context> => {
  const person = await findPerson(personId(key))
  if (!person) throw new Error(`${key} is not in the roster of the demo`)
  return { openid: openidOf(key), procedure: 'review.demo', now, record: person, person, deputy: null, coveredUnionIds: [] }
}
