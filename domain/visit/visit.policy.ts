import { addDays, type Day } from '../calendar/day'
import { unvisitedDays } from '../liaison/union'
import type { Visit } from './visit'
import { isOver } from './visit.counting'

/** Who asks, as the rules of visits see them. `servedIds`: the pairs the person serves as 联络人. */
export interface VisitActor {
  personId: string
  /** The unions whose chair the person is. */
  unionIds: readonly string[]
  servedIds: readonly string[]
  isOfOffice: boolean
  seesAll: boolean
}

const isVisitor = (actor: VisitActor, visit: Visit): boolean => visit.personId === actor.personId

const serves = (actor: VisitActor, visit: Visit): boolean => visit.liaisonId !== null && actor.servedIds.includes(visit.liaisonId)

const isCompanion = (actor: VisitActor, visit: Visit): boolean => visit.companions.some(({ id }) => id === actor.personId)

/** The visitor, or the 联络人 of the pair for them. */
export const mayWrite = (actor: VisitActor, visit: Visit): boolean => isVisitor(actor, visit) || serves(actor, visit)

/** Whoever was there, holds or serves the pair, or reviews all visits. */
export const mayRead = (actor: VisitActor, visit: Visit): boolean =>
  mayWrite(actor, visit) || isCompanion(actor, visit) || visit.pairPersonId === actor.personId || actor.seesAll

export const mayConfirmRecord = (actor: VisitActor, visit: Visit): boolean => isVisitor(actor, visit) || isCompanion(actor, visit)

/** The visitor, and the office for them. */
export const mayMend = (actor: VisitActor, visit: Visit): boolean => isVisitor(actor, visit) || actor.isOfOffice

/** The chair of the visited union itself; a parent union sees, and does not confirm. */
export const mayAnswerAsChair = (actor: VisitActor, visit: Visit): boolean => actor.unionIds.includes(visit.unionId)

/** A visit waits for the word of the union's chair since then, as long as a union may be without one before it is listed; of earlier ones nobody is asked, and the word is as good. */
export const askedSince = (today: Day): Day => addDays(today, -unvisitedDays)

export const isAsked = (visit: Visit, today: Day): boolean => isOver(visit) && visit.chair === null && visit.visitedOn >= askedSince(today)
