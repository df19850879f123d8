import type { Day, Instant } from '../calendar/day'
import type { Fix } from './visit.fence'
import type { Placing, Topic, VisitMode } from './vocabulary'

/** A contact with a union (work plan, task 2 调查研究): begun by a check-in, finished by a record. Plain JSON. */
export interface Visit {
  id: string
  personId: string
  personName: string
  unionId: string
  unionName: string
  /** The pair it belongs to; null for a union the person is not paired with. */
  liaisonId: string | null
  /** False for a 联络人's visit, which alone does not count for the leader they serve. */
  isByPaired: boolean
  mode: VisitMode
  /** Server time. */
  checkedInAt: Instant
  visitedOn: Day
  /** The one fix that is kept; dropped a year after the visit's year. */
  fix: Fix | null
  placing: Placing
  distanceMeters: number | null
  placeName: string | null
  /** 存疑: a person explains it; it undoes nothing. */
  isDoubtful: boolean
  note: string | null
  topics: Topic[]
  record: string | null
  photos: string[]
  problems: { id: string; number: string; title: string }[]
  finishedAt: Instant | null
}

/** 待核实: a field visit without any proof yet. Place is a proof only when the fix was in range. */
export const isUnverified = (visit: Visit): boolean => visit.mode === 'field' && visit.placing !== 'in'

/** Out and unsure ask for a line; they block nothing. */
export const needsNote = (placing: Placing): boolean => placing === 'out' || placing === 'unsure'

/** A field visit counts toward the two a year when it has a record and a proof, and was made by the paired person. */
export const countsAsField = (visit: Visit): boolean =>
  visit.mode === 'field' && visit.finishedAt !== null && visit.record !== null && visit.liaisonId !== null && visit.isByPaired && !isUnverified(visit)
