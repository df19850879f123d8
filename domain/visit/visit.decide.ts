import { dayOf, type Instant } from '../calendar/day'
import { AppError } from '../errors'
import { type CodeProof, nothingLater, type Someone, type Visit } from './visit'
import type { Fix, Place } from './visit.fence'
import { isTooFast, placeFix } from './visit.fence'
import { happenedAt, type PhoneTime, sentLateOf } from './visit.late'
import { refuseOver } from './visit.record'
import type { VisitMode } from './vocabulary'

export interface CheckIn {
  id: string
  person: Someone
  union: Someone & { places: readonly Place[] }
  pair: { id: string; personId: string } | null
  mode: VisitMode
  fix: Fix | null
  /** The person's visit before, for the mark 存疑; `checkedInAt` as `beganAt` gives it. */
  before: { fix: Fix | null; checkedInAt: Instant } | null
  now: Instant
  /** When it was made without a network. */
  phone?: PhoneTime | null
  planId?: string | null
  companions?: readonly Someone[]
}

const isDoubtful = (fix: Fix | null, before: CheckIn['before'], now: Instant): boolean =>
  fix !== null && before?.fix?.system === fix.system && isTooFast({ fix: before.fix, at: before.checkedInAt }, { fix, at: now })

/** A visit begins at the server's time, or is 补传. A place is welcome, never needed, and only kept of a field visit. */
export const checkIn = ({ id, person, union, pair, mode, fix, before, now, phone = null, planId = null, companions = [] }: CheckIn): Visit => {
  const kept = mode === 'field' ? fix : null
  const sentLate = sentLateOf(phone, now)
  const at = happenedAt(sentLate, now)
  return {
    ...nothingLater,
    id, mode, personId: person.id, personName: person.name, unionId: union.id, unionName: union.name,
    liaisonId: pair?.id ?? null, isByPaired: pair?.personId === person.id, pairPersonId: pair?.personId ?? null, planId, sentLate,
    companions: companions.filter(({ id: other }) => other !== person.id).map((one) => ({ id: one.id, name: one.name, confirmedAt: null })),
    checkedInAt: now, visitedOn: dayOf(at),
    fix: kept, ...placeFix(kept, union.places), isDoubtful: isDoubtful(kept, before, at),
    note: null, topics: [], record: null, photos: [], problems: [], finishedAt: null,
  }
}

const refuseRemote = ({ mode }: Visit): void => {
  if (mode !== 'field') throw new AppError('RULE_VIOLATED', undefined, { rule: 'placeOnlyInTheField' })
}

/** A place given later, or a better one; one fix is kept. Throws STATE_FORBIDS once the visit is finished. */
export const addPlace = (visit: Visit, fix: Fix, places: readonly Place[]): Visit => {
  refuseOver(visit)
  refuseRemote(visit)
  return { ...visit, fix, ...placeFix(fix, places) }
}

/** The union's code shown after the check-in. */
export const addCode = (visit: Visit, code: CodeProof): Visit => {
  refuseOver(visit)
  refuseRemote(visit)
  return { ...visit, code }
}

/** A mistaken check-in, or a visit that should not stand: kept with its reason. Lines of the ledger it found stay. */
export const cancel = (visit: Visit, by: Someone, reason: string, now: Instant): Visit => {
  if (visit.canceled) throw new AppError('STATE_FORBIDS', undefined, { state: 'canceled' })
  return { ...visit, canceled: { words: reason, byId: by.id, byName: by.name, at: now } }
}
