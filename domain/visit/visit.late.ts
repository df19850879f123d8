import { addDays, type Day, dayOf, daysBetween, type Instant, millisBetween } from '../calendar/day'
import { AppError } from '../errors'
import type { SentLate, Visit } from './visit'

/** What the phone says of a check-in that it could not send at once. */
export interface PhoneTime {
  phoneAt: Instant
  /** The server's time of the last answer the phone had; null when it never had one. */
  lastContactAt: Instant | null
}

/** So long a check-in may be on its way and still be one of now. */
const onItsWayMs = 10 * 60_000
/** The phone's day is taken when the visit is sent within so many days. */
const phonesDays = 7
/** Further back the office cannot date a visit either. */
const officeDays = 366

/** What a check-in sent now says of its time: null when it is one of now. The phone's last contact is the one before the check-in. */
export const sentLateOf = (phone: PhoneTime | null, now: Instant): SentLate | null => {
  if (!phone || Math.abs(millisBetween(phone.phoneAt, now)) <= onItsWayMs) return null
  const { phoneAt, lastContactAt } = phone
  const isWithin = phoneAt <= now && daysBetween(dayOf(phoneAt), dayOf(now)) <= phonesDays
  const isAfterContact = lastContactAt !== null && phoneAt > lastContactAt
  return { phoneAt, lastContactAt, day: isWithin && isAfterContact ? 'phone' : 'awaiting' }
}

/** The instant a visit is judged at: the phone's when its day is taken, else the server's. */
export const happenedAt = (sentLate: SentLate | null, now: Instant): Instant => (sentLate?.day === 'phone' ? sentLate.phoneAt : now)

/** When a visit began, as far as it is known: null for a 补传 one whose phone cannot vouch for it. */
export const beganAt = ({ sentLate, checkedInAt }: Pick<Visit, 'sentLate' | 'checkedInAt'>): Instant | null => {
  if (!sentLate) return checkedInAt
  return sentLate.day === 'phone' ? sentLate.phoneAt : null
}

/** The office says on which day a 补传 visit was. Throws RULE_VIOLATED `dayOfLateVisit`. */
export const decideDay = (visit: Visit, on: Day): Visit => {
  const received = dayOf(visit.checkedInAt)
  if (!visit.sentLate || on > received || on < addDays(received, -officeDays)) {
    throw new AppError('RULE_VIOLATED', undefined, { rule: 'dayOfLateVisit', latest: received, earliest: addDays(received, -officeDays) })
  }
  return { ...visit, visitedOn: on, sentLate: { ...visit.sentLate, day: 'decided' } }
}
