import type { Problem } from '@/domain/problem/problem'
import type { Facts } from '@/domain/problem/problem.decision'
import type { Transaction } from '../lib/transaction'
import { conductFacts } from './conduct'
import { loadProblem } from './problem.repository'

/** The lines that a decision on this one may have to change with it: the main of a merge, those merged into it, the parent of a split. */
export const linkedFacts = async (t: Transaction, problem: Problem): Promise<Pick<Facts, 'main' | 'mergedInto' | 'parent' | 'conduct'>> => {
  const main = problem.state === 'merged' ? await loadProblem(t, problem.mainId) : null
  const parent = problem.parentId === null ? null : await loadProblem(t, problem.parentId)
  const mergedInto: Problem[] = []
  for (const id of problem.mergedIds) {
    const line = await loadProblem(t, id)
    if (line) mergedInto.push(line)
  }
  return { main, mergedInto, parent, ...(problem.ledger === 'conduct' ? { conduct: await conductFacts() } : {}) }
}
