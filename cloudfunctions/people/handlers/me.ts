import type { peopleContract } from '@/types/people.contract'
import type { Handler } from '../../lib/serve'
import { meOf } from '../me'

/** In another's place: their roles as they are lent; of their own, which union is theirs and what they take as the alternate, nothing. */
export const me: Handler<typeof peopleContract.me> = async ({ record, person, deputy, now }) => {
  if (!deputy) return meOf(record, now)
  const answer = await meOf({ ...person!, consent: record!.consent, unionId: null, hasChosenUnion: true }, now)
  return { ...answer, person: answer.person && { ...answer.person, isConductAlternate: false } }
}
