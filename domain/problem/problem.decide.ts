import { AppError } from '../errors'
import { answering } from './commands/answering'
import { assigning } from './commands/assigning'
import { closing } from './commands/closing'
import { ending } from './commands/ending'
import { handling } from './commands/handling'
import { intake } from './commands/intake'
import { given, refused, type Given, type Outcome, type Rules } from './commands/rule'
import { submit } from './commands/submit'
import { timing } from './commands/timing'
import type { By, Problem } from './problem'
import type { CommandType, ProblemCommand } from './problem.commands'
import type { Actor, Change, Decision, Facts, Right, Violation } from './problem.decision'
import type { Draft, ProblemEvent } from './problem.events'
import { evolve } from './problem.evolve'
import { lightPlan } from './problem.light'
import { waitsForChild } from './problem.occasion'
import { isEverTheirs, isReporter, maySee, rightFor } from './problem.policy'
import { rightsIn, whoMayDoWhat } from './problem.transitions'

const rules: Rules<Exclude<CommandType, 'submit'>> = { ...intake, ...assigning, ...handling, ...timing, ...answering, ...closing, ...ending }

const violation = (code: Violation['code'], details: Violation['details']): Violation => ({ ok: false, code, details })

const byOf = (actor: Actor, right: Right, problem: Problem | null): By => {
  if (right === 'timer') return { kind: 'timer' }
  // History names a reporter by no more than that; a chair who answers in the cadre's place is named.
  const isTheReporter = problem === null ? right === 'anyone' : right === 'reporter' && isReporter(actor, problem)
  return isTheReporter ? { kind: 'reporter' } : { kind: 'person', personId: actor.personId, name: actor.name }
}

/** Evolves a problem by drafts and completes them into events: who, when, old and new state, and the lights that follow. */
const happen = (before: Problem | null, drafts: Draft[], command: CommandType, by: By, facts: Facts): Change => {
  const events: ProblemEvent[] = []
  let problem = before
  for (const draft of drafts) {
    const from = problem?.state ?? null
    const bare = { ...draft, at: facts.now, by, command, from, to: from ?? 'submitted', clocks: draft.clocks ?? {}, light: null } as ProblemEvent
    const next = evolve(problem, bare)
    const light = lightPlan(next, facts.calendar, facts.clockTable)
    events.push({ ...bare, to: next.state, light })
    problem = { ...next, light }
  }
  if (problem === null) throw new Error(`${command} left nothing behind`)
  return { problemId: problem.id, before, problem, events }
}

const outcomeOf = (command: Exclude<ProblemCommand, { type: 'submit' }>, problem: Problem, facts: Given): Outcome => {
  if (waitsForChild(command.type, problem)) return refused('waitsForChild')
  // State and right were checked against the table, so the rule's narrower parameters hold.
  const rule = rules[command.type] as (command: ProblemCommand, problem: Problem, facts: Given) => Outcome
  return rule(command, problem, facts)
}

const refuse = (command: ProblemCommand, problem: Problem, actor: Actor): Violation => {
  const { type } = command
  const { state } = problem
  if (!maySee(actor, problem)) return violation('NOT_FOUND', { command: type })
  if (!isEverTheirs(actor, type, problem)) return violation('FORBIDDEN', { command: type, state })
  if (rightsIn(type, state).length > 0) return violation('FORBIDDEN', { command: type, state })
  return violation('STATE_FORBIDS', { command: type, state, whoMayDoWhatNow: whoMayDoWhat(state) })
}

/**
 * What follows from a command, by the one transition table: the events, the problem after them and every other line that
 * changes with it (save all in one transaction); or why not:
 * - `NOT_FOUND`: no such problem, or not this person's to see;
 * - `FORBIDDEN`: never this person's to do with this problem, or not in this state;
 * - `STATE_FORBIDS`: theirs, but not now; `details.whoMayDoWhatNow` says who may do what;
 * - `RULE_VIOLATED`: `details.rule` names the rule, with its data.
 *
 * Throws when `facts` lack a linked line the command needs: the caller's mistake, not the person's.
 */
export const decide = (command: ProblemCommand, problem: Problem | null, facts: Facts): Decision => {
  const { actor } = facts
  if (command.type === 'submit' && problem !== null) return refuse(command, problem, actor)
  if (command.type !== 'submit' && problem === null) return violation('NOT_FOUND', { command: command.type })
  const right = problem === null ? 'anyone' : rightFor(actor, command.type, problem)
  if (right === null) return refuse(command, problem as Problem, actor)
  const by = byOf(actor, right, problem)
  const outcome =
    command.type === 'submit' ? submit(command, facts) : outcomeOf(command, problem as Problem, given(facts, right, by))
  if ('rule' in outcome) {
    const { rule, data } = outcome
    return violation('RULE_VIOLATED', { command: command.type, ...(problem === null ? {} : { state: problem.state }), rule, ...data })
  }
  const { events, problem: next } = happen(problem, outcome.drafts, command.type, by, facts)
  const others = outcome.others.map((other) => happen(other.problem, other.drafts, command.type, by, facts))
  return { ok: true, events, problem: next, others }
}

/** A violation as the error that crosses the wire. */
export const asError = ({ code, details }: Violation): AppError =>
  // A foreign line and a missing one must not be told apart, not even by what was asked of them.
  new AppError(code, code, code === 'NOT_FOUND' ? {} : { ...details })
