import { addDays, type Day } from '../calendar/day'
import { AppError } from '../errors'
import type { Someone } from '../visit/visit'

/** The dates of a pair: who served it when, and when it lasted. */
export interface PairTimes {
  fromOn: Day
  toOn: Day | null
  past?: { fromOn: Day; toOn: Day; reason: string }[]
  contactId: string | null
  contactName: string | null
  contacts?: { id: string; name: string; fromOn: Day; toOn: Day | null }[]
  /** Why it ended. */
  endReason?: string | null
}

const refuse = (rule: string, more: object = {}): never => {
  throw new AppError('RULE_VIOLATED', undefined, { rule, ...more })
}

const contactsOf = ({ contacts, contactId, contactName, fromOn }: PairTimes): NonNullable<PairTimes['contacts']> =>
  contacts ?? (contactId ? [{ id: contactId, name: contactName ?? '', fromOn, toOn: null }] : [])

const contactsEnded = (pair: PairTimes, toOn: Day): NonNullable<PairTimes['contacts']> =>
  contactsOf(pair).map((one) => (one.toOn === null ? { ...one, toOn } : one))

/** A new pair, or one that ended before and begins anew. Throws RULE_VIOLATED `alreadyPaired`, `pairsOverlap`. */
export const beginPair = (before: PairTimes | null, fromOn: Day, contact: Someone | null): PairTimes => {
  if (before && before.toOn === null) refuse('alreadyPaired')
  if (before?.toOn && fromOn <= before.toOn) refuse('pairsOverlap', { toOn: before.toOn })
  const served = before ? contactsOf(before) : []
  return {
    fromOn, toOn: null, endReason: null,
    past: before ? [...(before.past ?? []), { fromOn: before.fromOn, toOn: before.toOn!, reason: before.endReason ?? '' }] : [],
    contactId: contact?.id ?? null, contactName: contact?.name ?? null,
    contacts: contact ? [...served, { id: contact.id, name: contact.name, fromOn, toOn: null }] : served,
  }
}

/** Its last day; kept with why. Throws RULE_VIOLATED `endsBeforeItBegan`, STATE_FORBIDS `ended`. */
export const endPair = (pair: PairTimes, toOn: Day, reason: string): PairTimes => {
  if (pair.toOn !== null) throw new AppError('STATE_FORBIDS', undefined, { state: 'ended' })
  if (toOn < pair.fromOn) refuse('endsBeforeItBegan', { fromOn: pair.fromOn })
  return { ...pair, toOn, endReason: reason, contacts: contactsEnded(pair, toOn) }
}

/** Another 联络人, or none, from that day on. */
export const changeContact = (pair: PairTimes, contact: Someone | null, fromOn: Day): PairTimes => {
  if (pair.toOn !== null) throw new AppError('STATE_FORBIDS', undefined, { state: 'ended' })
  if (fromOn < pair.fromOn) refuse('endsBeforeItBegan', { fromOn: pair.fromOn })
  if ((contact?.id ?? null) === pair.contactId) refuse('sameContact')
  const before = contactsEnded(pair, addDays(fromOn, -1))
  return {
    ...pair, contactId: contact?.id ?? null, contactName: contact?.name ?? null,
    contacts: contact ? [...before, { id: contact.id, name: contact.name, fromOn, toOn: null }] : before,
  }
}
