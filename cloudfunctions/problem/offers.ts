import { dayOf, type Day } from '@/domain/calendar/day'
import { addWorkdays } from '@/domain/calendar/workdays'
import type { Problem } from '@/domain/problem/problem'
import type { CommandType, ProblemCommand } from '@/domain/problem/problem.commands'
import { decide } from '@/domain/problem/problem.decide'
import type { Facts } from '@/domain/problem/problem.decision'
import { mayDo } from '@/domain/problem/problem.policy'

/** What the domain would say to it: the rule by which it refuses, or null. */
const ruleAgainst = (command: ProblemCommand, problem: Problem, facts: Facts): string | null => {
  const decision = decide(command, problem, facts)
  return decision.ok ? null : (decision.details.rule ?? decision.code)
}

/** The reporter's commands that a date ends: tried with any words, so that an offer is never refused by its date alone. */
const probes: Partial<Record<CommandType, ProblemCommand>> = {
  answer: { type: 'answer', answer: 'unknown' },
  object: { type: 'object', reason: '—' },
  reopen: { type: 'reopen', reason: '—' },
}

/** What a screen offers: the commands of the table that this person may give now. */
export const offersOf = (problem: Problem, facts: Facts): CommandType[] =>
  mayDo(facts.actor, problem).filter((type) => {
    const probe = probes[type]
    return probe === undefined || ruleAgainst(probe, problem, facts) === null
  })

/** Whether something was done, so that the line may be resolved. */
export const hasSaidDone = (problem: Problem, facts: Facts): boolean => ruleAgainst({ type: 'resolve' }, problem, facts) !== 'nothingDone'

/** The first day on which 催一下 is taken again; null when it is now. */
export const urgeAgainOn = (problem: Problem, facts: Facts): Day | null => {
  if (problem.lastUrgedAt === null || ruleAgainst({ type: 'urge' }, problem, facts) !== 'tooEarly') return null
  return addWorkdays(facts.calendar, dayOf(problem.lastUrgedAt), facts.clockTable.urgeWorkdays)
}
