import { AppError } from '@/domain/errors'
import type { Problem } from '@/domain/problem/problem'
import type { ProblemCommand } from '@/domain/problem/problem.commands'
import { asError, decide } from '@/domain/problem/problem.decide'
import type { Change, Facts, Violation } from '@/domain/problem/problem.decision'
import { checkText } from '../lib/content'
import { type Context, actorOf } from '../lib/context'
import { once } from '../lib/once'
import { type Rules, loadRules } from '../lib/rules'
import type { Transaction } from '../lib/transaction'
import { withLastMove } from './last.move'
import { linkedFacts } from './linked'
import { followMain } from './merged.lines'
import { loadProblem, saveChange } from './problem.repository'

export interface Moved {
  id: string
  version: number
  state: Problem['state']
}

export const movedOf = ({ id, version, state }: Problem): Moved => ({ id, version, state })

export const factsOf = (context: Context, rules: Rules): Facts => ({ now: context.now, actor: actorOf(context), ...rules })

/** The changes of one transaction, each line once: what happens to it again is added to what happened before. */
export const gather = (into: Map<string, Change>, changes: readonly Change[]): void => {
  for (const change of changes) {
    const earlier = into.get(change.problemId)
    into.set(change.problemId, earlier ? { ...change, before: earlier.before, events: [...earlier.events, ...change.events] } : change)
  }
}

/** The decision that refused, until it is known who moved the line last. */
export class Refused extends Error {
  constructor(readonly violation: Violation, readonly problem: Problem | null) {
    super(violation.code)
  }
}

/** One command decided: the line it was given on and every other that changes with it. */
export const decided = (command: ProblemCommand, problem: Problem | null, facts: Facts): Change[] => {
  const decision = decide(command, problem, facts)
  if (!decision.ok) throw new Refused(decision, problem)
  return [{ problemId: decision.problem.id, before: problem, problem: decision.problem, events: decision.events }, ...decision.others]
}

const decideEach = (before: Problem | null, commands: readonly ProblemCommand[], facts: Facts): Change[] => {
  const changes = new Map<string, Change>()
  let current = before
  for (const command of commands) {
    const [own, ...others] = decided(command, current, facts)
    gather(changes, [own!, ...others])
    current = own!.problem
  }
  return [...changes.values()]
}

/** Decides the commands one after the other; all hold, or none. */
export const decideAll = (before: Problem | null, commands: readonly ProblemCommand[], facts: Facts): Change[] => {
  try {
    return decideEach(before, commands, facts)
  } catch (error) {
    throw error instanceof Refused ? asError(error.violation) : error
  }
}

export const saveAll = async (t: Transaction, changes: readonly Change[], rules: Rules): Promise<void> => {
  for (const change of changes) await saveChange(t, change, rules)
  for (const change of changes) await followMain(t, change)
}

/** A refusal as the error that crosses the wire: whoever came second is told what the first did. */
export const explained = async <T>(t: Transaction, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Refused ? asError(await withLastMove(t, error.violation, error.problem)) : error
  }
}

/**
 * One person's command on one problem: load, decide, save, answer. It is decided inside the transaction,
 * because somebody else may have acted since the screen was drawn.
 */
export const changeProblem = async <A = Moved>(
  context: Context,
  { id, submissionId }: { id: string; submissionId: string },
  commandsFor: (problem: Problem) => readonly ProblemCommand[],
  answer: (moved: Moved) => A = (moved) => moved as A,
): Promise<A> => {
  const rules = await loadRules()
  const facts = factsOf(context, rules)
  return once(context, submissionId, (t) =>
    explained(t, async () => {
      const before = await loadProblem(t, id)
      if (!before) throw new AppError('NOT_FOUND')
      const changes = decideEach(before, commandsFor(before), { ...facts, ...(await linkedFacts(t, before, facts.actor)) })
      await saveAll(t, changes, rules)
      return answer(movedOf(changes.find(({ problemId }) => problemId === id)!.problem))
    }),
  )
}

/** The same for a command that carries words somebody wrote: the content check reads them first. */
export const changeInWords = async (
  context: Context,
  on: { id: string; submissionId: string },
  words: ReadonlyArray<string | undefined>,
  commandsFor: (problem: Problem) => readonly ProblemCommand[],
): Promise<Moved> => {
  const said = words.filter(Boolean).join('\n')
  if (said) await checkText(context.openid, said)
  return changeProblem(context, on, commandsFor)
}
