import { AppError } from '@/domain/errors'
import type { Problem } from '@/domain/problem/problem'
import type { ProblemCommand } from '@/domain/problem/problem.commands'
import { asError, decide } from '@/domain/problem/problem.decide'
import type { Change, Facts } from '@/domain/problem/problem.decision'
import { type Context, actorOf } from '../lib/context'
import { once } from '../lib/once'
import { type Rules, loadRules } from '../lib/rules'
import type { Transaction } from '../lib/transaction'
import { linkedFacts } from './linked'
import { loadProblem, saveChange } from './problem.repository'

export interface Moved {
  id: string
  version: number
  state: Problem['state']
}

export const factsOf = (context: Context, rules: Rules): Facts => ({ now: context.now, actor: actorOf(context), ...rules })

/** Decides the commands one after the other; all hold, or none. */
export const decideAll = (before: Problem | null, commands: readonly ProblemCommand[], facts: Facts): Change[] => {
  const changes = new Map<string, Change>()
  let current = before
  for (const command of commands) {
    const decision = decide(command, current, facts)
    if (!decision.ok) throw asError(decision)
    const { problem, events, others } = decision
    const own = changes.get(problem.id)
    changes.set(problem.id, { problemId: problem.id, before, problem, events: [...(own?.events ?? []), ...events] })
    for (const other of others) changes.set(other.problemId, other)
    current = problem
  }
  return [...changes.values()]
}

export const saveAll = async (t: Transaction, changes: readonly Change[]): Promise<void> => {
  for (const change of changes) await saveChange(t, change)
}

/**
 * One person's command on one problem: load, decide, save, answer. It is decided inside the transaction,
 * because somebody else may have acted since the screen was drawn.
 */
export const changeProblem = async (
  context: Context,
  { id, submissionId }: { id: string; submissionId: string },
  commandsFor: (problem: Problem) => readonly ProblemCommand[],
): Promise<Moved> => {
  const facts = factsOf(context, await loadRules())
  return once(context, submissionId, async (t) => {
    const before = await loadProblem(t, id)
    if (!before) throw new AppError('NOT_FOUND')
    const changes = decideAll(before, commandsFor(before), { ...facts, ...(await linkedFacts(t, before)) })
    await saveAll(t, changes)
    const { version, state } = changes.find(({ problemId }) => problemId === id)!.problem
    return { id, version, state }
  })
}
