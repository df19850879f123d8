import { dayOf, type Instant } from '../calendar/day'
import { AppError } from '../errors'
import type { Fix, Place } from './visit.fence'
import { isTooFast, placeFix } from './visit.fence'
import type { Visit } from './visit'
import type { Topic, VisitMode } from './vocabulary'

export interface CheckIn {
  id: string
  person: { id: string; name: string }
  union: { id: string; name: string; places: readonly Place[] }
  pair: { id: string; personId: string } | null
  mode: VisitMode
  fix: Fix | null
  /** The person's visit before, for the mark 存疑. */
  before: { fix: Fix | null; checkedInAt: Instant } | null
  now: Instant
}

const isDoubtful = (fix: Fix | null, before: CheckIn['before'], now: Instant): boolean =>
  fix !== null && before?.fix?.system === fix.system && isTooFast({ fix: before.fix, at: before.checkedInAt }, { fix, at: now })

/** A visit begins at the server's time. A place is welcome, never needed, and only kept of a field visit. */
export const checkIn = ({ id, person, union, pair, mode, fix, before, now }: CheckIn): Visit => {
  const kept = mode === 'field' ? fix : null
  return {
    id, mode, personId: person.id, personName: person.name, unionId: union.id, unionName: union.name,
    liaisonId: pair?.id ?? null, isByPaired: pair?.personId === person.id,
    checkedInAt: now, visitedOn: dayOf(now),
    fix: kept, ...placeFix(kept, union.places), isDoubtful: isDoubtful(kept, before, now),
    note: null, topics: [], record: null, photos: [], problems: [], finishedAt: null,
  }
}

const refuseFinished = (visit: Visit): void => {
  if (visit.finishedAt !== null) throw new AppError('STATE_FORBIDS', undefined, { state: 'finished' })
}

/** A place given later, or a better one; one fix is kept. Throws STATE_FORBIDS once the visit is finished. */
export const addPlace = (visit: Visit, fix: Fix, places: readonly Place[]): Visit => {
  refuseFinished(visit)
  if (visit.mode !== 'field') throw new AppError('RULE_VIOLATED', undefined, { rule: 'placeOnlyInTheField' })
  return { ...visit, fix, ...placeFix(fix, places) }
}

export interface Finish {
  topics: Topic[]
  record: string
  note: string | null
  photos: string[]
  problems: Visit['problems']
  now: Instant
}

/** Throws STATE_FORBIDS when it was finished before. */
export const finish = (visit: Visit, { topics, record, note, photos, problems, now }: Finish): Visit => {
  refuseFinished(visit)
  return { ...visit, topics: [...new Set(topics)], record, note, photos, problems, finishedAt: now }
}
