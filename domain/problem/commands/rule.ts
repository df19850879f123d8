import type { Calendar } from '../../calendar/workdays'
import { dayOf, type Day, type Instant } from '../../calendar/day'
import type { By, Classification, Clock, Problem, ProblemIn } from '../problem'
import type { ClockTable } from '../problem.clocks'
import type { CommandOf, CommandType, Triage } from '../problem.commands'
import { relengthenClock, solveLength, startClock } from '../problem.deadline'
import type { Actor, Facts, Right } from '../problem.decision'
import type { Draft } from '../problem.events'
import type { transitions } from '../problem.transitions'
import type { State } from '../vocabulary'

/** The facts, with what follows from them for everybody. */
export interface Given {
  now: Instant
  today: Day
  actor: Actor
  by: By
  right: Right
  calendar: Calendar
  table: ClockTable
  facts: Facts
}

/** A rule that says no: its name, which the client has words for, and data. */
export interface Refused { rule: RuleName; data: Record<string, unknown> }
/** What happens: to the problem, and to other lines in the same transaction. */
export interface Happens { drafts: Draft[]; others: { problem: Problem | null; drafts: Draft[] }[] }
export type Outcome = Refused | Happens

export type RuleName =
  | 'onlyOnce' | 'tooEarly' | 'tooLate' | 'notByOwner' | 'anotherMustDecide' | 'nothingToDecide' | 'alreadyAsked' | 'alreadyThere'
  | 'noSuchMeasure' | 'reasonMissing' | 'turnToMissing' | 'reviewDateMissing' | 'ownerMissing' | 'notOwnUnion' | 'hiddenFromUnion'
  | 'ownerIsCoOwner' | 'notCustodian' | 'conductIsApart' | 'nothingChanges' | 'ownerIsBound' | 'notLate' | 'quietHours' | 'ladderOrder'
  | 'leaderMissing' | 'tooManyWorkdays' | 'pauseCapReached' | 'nothingDone' | 'waitsForChild' | 'consentMissing' | 'officeDecides'
  | 'nobodyToCall' | 'callInstead' | 'alreadyAnswered' | 'mainNotResolved' | 'mainIsResolved' | 'mainIsMerged' | 'mergeIntoItself'
  | 'otherLedger' | 'isChild' | 'attemptsMissing' | 'onlyAfterPartly' | 'noPhoneWhenAnonymous' | 'pseudonymMissing' | 'visitMissing'
  | 'notRed' | 'supervisionMissing'

export const refused = (rule: RuleName, data: Record<string, unknown> = {}): Refused => ({ rule, data })
export const happens = (...drafts: Draft[]): Happens => ({ drafts, others: [] })

/** The states from which the table allows a command. */
type From<T extends CommandType> = (typeof transitions)[T]['from'] extends readonly (infer S extends State)[] ? S : never

/** A rule a command: the state and the right are already checked when it is asked. */
export type Rules<T extends CommandType> = {
  readonly [K in T]: (command: CommandOf<K>, problem: ProblemIn<From<K>>, given: Given) => Outcome
}

export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''

export const given = (facts: Facts, right: Right, by: By): Given => ({
  now: facts.now, today: dayOf(facts.now), actor: facts.actor, by, right, calendar: facts.calendar, table: facts.clockTable, facts,
})

/** The line's classification after a triage; conduct complaints are a ledger of their own, never entered or left by triage. */
export const classified = (problem: Problem, triage: Triage = {}): Classification | Refused => {
  const category = triage.category ?? problem.category
  if ((category === 'conduct') !== (problem.ledger === 'conduct')) return refused('conductIsApart')
  return {
    category,
    purpose: triage.purpose ?? problem.purpose,
    difficulty: triage.difficulty ?? problem.difficulty,
    urgency: triage.urgency ?? problem.urgency,
    title: triage.title ?? problem.title,
  }
}

/** The solve clock at the length of a new classification, from the same start. */
export const solveClockFor = (problem: Problem, { difficulty, urgency }: Classification, { calendar, table }: Given): Clock => {
  const { solve } = problem.clocks
  return relengthenClock(solve, solveLength(solve.startAt, difficulty, urgency, calendar, table), calendar)
}

/** The solve clock anew from now. */
export const freshSolveClock = (problem: Problem, { now, calendar, table }: Given): Clock =>
  startClock(now, solveLength(now, problem.difficulty, problem.urgency, calendar, table), calendar)
