import type { Problem } from '@/domain/problem/problem'
import type { Actor, Facts } from '@/domain/problem/problem.decision'
import { isChair } from '@/domain/problem/problem.policy'
import type { Transaction } from '../lib/transaction'
import { findOfUnion } from '../people/person.repository'
import { conductFacts } from './conduct'
import { loadProblem } from './problem.repository'

/** Chairs and cadres of the line's union, for the chair who hands it to one of them. */
const ownUnionPeople = async (problem: Problem, actor: Actor | undefined): Promise<Pick<Facts, 'ownUnionPeople'>> => {
  if (!actor || problem.unionId === null || !isChair(actor, problem)) return {}
  return { ownUnionPeople: (await findOfUnion(problem.unionId)).map(({ _id }) => _id) }
}

/**
 * What a decision needs beside the line: the main of a merge, those merged into it, the parent of a split, which all may change
 * with it, and the people it may go to.
 */
export const linkedFacts = async (t: Transaction, problem: Problem, actor?: Actor): Promise<Partial<Facts>> => {
  const main = problem.state === 'merged' ? await loadProblem(t, problem.mainId) : null
  const parent = problem.parentId === null ? null : await loadProblem(t, problem.parentId)
  const mergedInto: Problem[] = []
  for (const id of problem.mergedIds) {
    const line = await loadProblem(t, id)
    if (line) mergedInto.push(line)
  }
  const people = await ownUnionPeople(problem, actor)
  return { main, mergedInto, parent, ...people, ...(problem.ledger === 'conduct' ? { conduct: await conductFacts() } : {}) }
}
