import type { Instant } from '@/domain/calendar/day'
import type { ProblemCommand } from '@/domain/problem/problem.commands'
import type { Problem } from '@/domain/problem/problem'
import { type Facts, timerActor } from '@/domain/problem/problem.decision'
import { logFailure } from '../lib/log'
import { loadRules } from '../lib/rules'
import { inTransaction } from '../lib/transaction'
import { decideAll, saveAll } from '../problem/change'
import { findTimerDue } from '../problem/problem.lists.repository'
import { linkedFacts } from '../problem/linked'
import { loadProblem } from '../problem/problem.repository'

const batch = 50

/** What time alone does to a line, by the transition table's rows for the timer. */
const commandFor = (problem: Problem): ProblemCommand | null => {
  switch (problem.state) {
    case 'returned': return { type: 'expire' }
    case 'paused': return { type: 'resume' }
    default: return problem.light ? { type: 'noteRed' } : null
  }
}

/** One line in a transaction of its own: somebody may have acted since it was found, and one failure stops no other. */
const sweepOne = async (id: string, facts: Facts): Promise<boolean> => {
  try {
    return await inTransaction(async (t) => {
      const problem = await loadProblem(t, id)
      const command = problem && commandFor(problem)
      if (!problem || !command) return false
      await saveAll(t, decideAll(problem, [command], { ...facts, ...(await linkedFacts(t, problem)) }))
      return true
    })
  } catch (error) {
    logFailure(`sweep ${id}`, error)
    return false
  }
}

/** Moves the lines whose time has come; what does not fit into one run is found by the next. */
export const sweepDue = async (now: Instant): Promise<number> => {
  const facts: Facts = { now, actor: timerActor, ...(await loadRules()) }
  const ids = await findTimerDue(now, batch)
  let moved = 0
  for (const id of ids) if (await sweepOne(id, facts)) moved += 1
  return moved
}
