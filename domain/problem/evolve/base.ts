import type { Problem, ProblemBase, ProblemIn } from '../problem'
import type { EventOf, EventType } from '../problem.events'
import type { State } from '../vocabulary'

/** Every field that all states share: moving to another state keeps these and drops the rest. */
const baseFields: { readonly [K in keyof ProblemBase]: true } = {
  id: true, number: true, ledger: true, title: true, description: true, category: true, purpose: true, difficulty: true, urgency: true,
  unionId: true, unionName: true, place: true, photos: true, anonymity: true, isHiddenFromUnion: true, reporter: true, onBehalfOf: true,
  contactPhone: true, source: true, visitId: true, conduct: true, parentId: true, submittedAt: true, clocks: true, light: true,
  wasRed: true, owner: true, coOwners: true, isWithUnion: true, measures: true, progress: true, lastProgressAt: true, plan: true,
  supplies: true, instructions: true, presses: true, reminders: true, lastUrgedAt: true, answers: true, verdict: true, unsolvedCount: true,
  hasBeenReturned: true, hasObjected: true, hasSentBack: true, hasBeenHandedUp: true, hasObjectedToExplanation: true, hasReopened: true,
  extension: true, pauseRequest: true, pauses: true, pausedWorkdays: true, explainProposal: true, escalationConsent: true,
  mergedIds: true, firstResponse: true, firstResolved: true, stateSince: true, version: true,
}

const fields = Object.keys(baseFields) as (keyof ProblemBase)[]

export const baseOf = (problem: Problem): ProblemBase =>
  Object.fromEntries(fields.map((field) => [field, problem[field]])) as unknown as ProblemBase

type Own<S extends State> = Omit<ProblemIn<S>, keyof ProblemBase> & Partial<ProblemBase>

/** The problem in a new state: what all states share, changed where said, and the new state's own fields. */
export const enter = <S extends State>(problem: Problem, at: string, own: Own<S>): ProblemIn<S> =>
  ({ ...baseOf(problem), stateSince: at, ...own }) as unknown as ProblemIn<S>

/** What each kind of event does to a problem that is there. */
export type Appliers = { readonly [T in EventType]?: (problem: Problem, event: EventOf<T>) => Problem }

/** An event came to a state it cannot come to: a history that no decision made. */
export const impossible = (problem: Problem, event: { type: EventType }): never => {
  throw new Error(`${event.type} cannot happen to a problem that is ${problem.state}`)
}
