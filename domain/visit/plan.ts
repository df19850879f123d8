import { addDays, type Day, type Instant, dayOf } from '../calendar/day'
import { AppError } from '../errors'
import type { Someone } from './visit'
import type { PlanState, Topic, VisitMode } from './vocabulary'

/** Another time that the union's chair proposes. */
export interface Proposal {
  on: Day
  time: string | null
  words: string
  by: Someone
  at: Instant
  answer: { isAccepted: boolean; words: string | null; at: Instant } | null
}

/** A visit that is meant to be. Plain JSON. */
export interface Plan {
  id: string
  personId: string
  personName: string
  unionId: string
  unionName: string
  plannedOn: Day
  /** `HH:MM` in Asia/Shanghai; null for any time of the day. */
  time: string | null
  mode: VisitMode
  topics: Topic[]
  companions: Someone[]
  words: string | null
  state: PlanState
  proposal: Proposal | null
  visitId: string | null
  cancelReason: string | null
  /** The day before, while the reminder is still to be sent. */
  remindOn: Day | null
  version: number
  createdAt: Instant
}

export interface Intention {
  plannedOn: Day
  time: string | null
  mode: VisitMode
  topics: readonly Topic[]
  companions: readonly Someone[]
  words: string | null
}

/** A plan reaches so many days ahead. */
const furthestDays = 400

export type PlanFault = 'past' | 'tooFar' | 'twice'

/** What is wrong with a plan's day; null when it may stand. */
export const dayFault = (on: Day, now: Instant): Exclude<PlanFault, 'twice'> | null => {
  const today = dayOf(now)
  if (on < today) return 'past'
  return on > addDays(today, furthestDays) ? 'tooFar' : null
}

const refuseDay = (on: Day, now: Instant): void => {
  const fault = dayFault(on, now)
  if (fault) throw new AppError('RULE_VIOLATED', undefined, { rule: 'planDay', fault })
}

/** A plan for today needs no reminder: the day before is over. */
const reminderFor = (on: Day, now: Instant): Day | null => (on > dayOf(now) ? addDays(on, -1) : null)

/** `wishedAt`: when it was written, on a phone that could not send it at once. */
export const makePlan = (id: string, person: Someone, union: Someone, intention: Intention, now: Instant, wishedAt = now): Plan => {
  refuseDay(intention.plannedOn, wishedAt)
  return {
    id, personId: person.id, personName: person.name, unionId: union.id, unionName: union.name, ...settled(intention, person.id),
    state: 'planned', proposal: null, visitId: null, cancelReason: null, remindOn: reminderFor(intention.plannedOn, now), version: 1, createdAt: now,
  }
}

const settled = ({ plannedOn, time, mode, topics, companions, words }: Intention, personId: string) => ({
  plannedOn, time, mode, topics: [...new Set(topics)], words,
  companions: companions.filter(({ id }) => id !== personId).map(({ id, name }) => ({ id, name })),
})

/** Throws STATE_FORBIDS with the plan's state. */
const refuseSettled = ({ state }: Plan): void => {
  if (state !== 'planned') throw new AppError('STATE_FORBIDS', undefined, { state })
}

export const changePlan = (plan: Plan, intention: Intention, now: Instant): Plan => {
  refuseSettled(plan)
  refuseDay(intention.plannedOn, now)
  return { ...plan, ...settled(intention, plan.personId), remindOn: reminderFor(intention.plannedOn, now) }
}

export const cancelPlan = (plan: Plan, reason: string): Plan => {
  refuseSettled(plan)
  return { ...plan, state: 'canceled', cancelReason: reason, remindOn: null }
}

/** The chair proposes another time; a newer proposal replaces one that has no answer yet. */
export const proposeTime = (plan: Plan, { on, time, words, by }: Pick<Proposal, 'on' | 'time' | 'words' | 'by'>, now: Instant): Plan => {
  refuseSettled(plan)
  refuseDay(on, now)
  return { ...plan, proposal: { on, time, words, by: { id: by.id, name: by.name }, at: now, answer: null } }
}

/** Accepting moves the plan. Throws STATE_FORBIDS `nothingProposed`. */
export const answerProposal = (plan: Plan, isAccepted: boolean, words: string | null, now: Instant): Plan => {
  refuseSettled(plan)
  const { proposal } = plan
  if (!proposal || proposal.answer) throw new AppError('STATE_FORBIDS', undefined, { state: 'nothingProposed' })
  const answered = { ...plan, proposal: { ...proposal, answer: { isAccepted, words, at: now } } }
  if (!isAccepted) return answered
  refuseDay(proposal.on, now)
  return { ...answered, plannedOn: proposal.on, time: proposal.time, remindOn: reminderFor(proposal.on, now) }
}

/** The visit has begun. */
export const begunBy = (plan: Plan, visitId: string): Plan => ({ ...plan, state: 'visited', visitId, remindOn: null })

/** The visit was taken back: the plan stands again. */
export const standsAgain = (plan: Plan, visitId: string): Plan => (plan.visitId === visitId ? { ...plan, state: 'planned', visitId: null } : plan)

export const reminded = (plan: Plan): Plan => ({ ...plan, remindOn: null })

/** Reminders come between 08:00 and 21:00 in Asia/Shanghai. */
export const mayDisturb = (now: Instant): boolean => {
  const hour = (Number(now.slice(11, 13)) + 8) % 24
  return hour >= 8 && hour < 21
}
