import { type Dated, lastedOn } from '../liaison/liaison.times'
import { awaitsConfirmation, isUnverified, type Visit } from './visit'

/** A pair as counting sees it. */
export interface CountingPair extends Dated {
  personId: string
  unionId: string
}

/** Finished and not taken back. */
export const isOver = ({ finishedAt, canceled }: Visit): boolean => finishedAt !== null && canceled === null

/** Field, with a record that stands, a proof, and a day that is settled (存疑 and an objection undo nothing). */
const isWhole = (visit: Visit): boolean =>
  visit.mode === 'field' && isOver(visit) && visit.record !== null && !awaitsConfirmation(visit) && !isUnverified(visit) && visit.sentLate?.day !== 'awaiting'

/** The visitor themself, or a companion who has said that they were there; never a 联络人 alone for the leader. */
const wasThere = (visit: Visit, personId: string): boolean =>
  visit.personId === personId || visit.companions.some(({ id, confirmedAt }) => id === personId && confirmedAt !== null)

/** Whether a visit counts for a pair toward the two a year (work plan, task 2). At most one a day is the pair's own affair. */
export const countsFor = (visit: Visit, pair: CountingPair): boolean =>
  isWhole(visit) && visit.unionId === pair.unionId && wasThere(visit, pair.personId) && lastedOn(pair, visit.visitedOn)

/** Whether it counts for the pair it was begun for. */
export const countsAsField = (visit: Visit): boolean =>
  visit.liaisonId !== null && isWhole(visit) && (visit.isByPaired || (visit.pairPersonId !== null && wasThere(visit, visit.pairPersonId)))

/** Contact with a pair's union by whoever holds or serves the pair, proved or not: keeps the date of the last contact. */
export const isContactOf = (visit: Visit, pair: CountingPair & { id: string }): boolean =>
  isOver(visit) && visit.unionId === pair.unionId && (visit.liaisonId === pair.id || wasThere(visit, pair.personId))
