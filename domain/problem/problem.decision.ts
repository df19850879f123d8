import type { Calendar } from '../calendar/workdays'
import type { ErrorCode } from '../errors'
import type { Role } from '../people/role'
import type { Instant } from '../calendar/day'
import type { ClockTable } from './problem.clocks'
import type { Supervision } from './problem.conduct'
import type { Problem } from './problem'
import type { CommandType } from './problem.commands'
import type { ProblemEvent } from './problem.events'
import type { State } from './vocabulary'

/** Who acts. The server fills it from the roster; nothing in it comes from the caller's input. */
export interface Actor {
  personId: string
  name: string
  roles: readonly Role[]
  /** The unions this person is chair of. */
  unionIds: readonly string[]
  /** Unions under those (小三级): seen, not handled. */
  coveredUnionIds?: readonly string[]
  /** The own person id and the own pseudonym: what a problem's `reporter` may hold for this person. */
  reporterKeys: readonly string[]
  /** Who acts in this person's place (代办): duties that must lie apart stay apart for both. */
  deputyId?: string
  /** No longer with the programme: what was theirs to handle is not any more. */
  hasLeft?: true
  isTimer?: true
}

/** The sweep, acting by itself. */
export const timerActor: Actor = { personId: 'timer', name: '系统', roles: [], unionIds: [], reporterKeys: [], isTimer: true }

/** What a decision needs to know beside the problem and the command. Only the first four are always needed. */
export interface Facts {
  now: Instant
  actor: Actor
  calendar: Calendar
  clockTable: ClockTable
  /** merge, and an answer to or unmerging of a merged line: the main problem. */
  main?: Problem | null
  /** merge, decline, withdraw, expire: the lines that were merged into this one before (all of its `mergedIds`). */
  mergedInto?: Problem[]
  /** Any command that ends or answers a child (`parentId`): the line it was split from. */
  parent?: Problem | null
  /** A chair who assigns: the people of the own union, beside the chair, who may own a line. */
  ownUnionPeople?: string[]
  /** Conduct complaints: who serves in supervision, the named alternate, and who reports to those concerned. */
  conduct?: Supervision
}

/** Who may act: relations to the problem, and roles. `reporter` is whoever answers for the reporter now. */
export type Right = 'reporter' | 'owner' | 'coOwner' | 'chair' | 'office' | 'supervision' | 'leader' | 'timer' | 'anyone'

export interface Violation {
  ok: false
  code: Extract<ErrorCode, 'STATE_FORBIDS' | 'FORBIDDEN' | 'NOT_FOUND' | 'RULE_VIOLATED'>
  details: {
    state?: State
    command?: CommandType
    /** STATE_FORBIDS: what may be done now, and by whom. */
    whoMayDoWhatNow?: { command: CommandType; rights: Right[] }[]
    /** RULE_VIOLATED: the rule's name; more data stands beside it. */
    rule?: string
    [more: string]: unknown
  }
}

/** Other lines that change in the same transaction: the main of a merge, the parent or child of a split. */
export interface Change { problemId: string; before: Problem | null; problem: Problem; events: ProblemEvent[] }

export interface Decided {
  ok: true
  events: ProblemEvent[]
  /** The problem after the events. */
  problem: Problem
  others: Change[]
}

export type Decision = Decided | Violation
