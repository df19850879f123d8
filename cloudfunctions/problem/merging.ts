import { AppError } from '@/domain/errors'
import type { Problem } from '@/domain/problem/problem'
import type { Change, Facts } from '@/domain/problem/problem.decision'
import { maySee } from '@/domain/problem/problem.policy'
import type { Transaction } from '../lib/transaction'
import { type Moved, decided, explained, gather, movedOf, saveAll } from './change'
import { linkedFacts } from './linked'
import { loadProblem } from './problem.repository'

/** The line as the lines before it in the same transaction have left it. */
const currentOf = async (t: Transaction, changes: Map<string, Change>, id: string, facts: Facts): Promise<Problem> => {
  const found = changes.get(id)?.problem ?? (await loadProblem(t, id))
  if (!found || !maySee(facts.actor, found)) throw new AppError('NOT_FOUND')
  return found
}

const mergeEach = async (t: Transaction, mainId: string, ids: readonly string[], reason: string | undefined, facts: Facts): Promise<Change[]> => {
  const changes = new Map<string, Change>()
  for (const id of ids) {
    const line = await currentOf(t, changes, id, facts)
    const main = await currentOf(t, changes, mainId, facts)
    gather(changes, decided({ type: 'merge', mainId, reason }, line, { ...facts, ...(await linkedFacts(t, line, facts.actor)), main }))
  }
  return [...changes.values()]
}

/** Every line into the main one, or none: each refusal undoes all. */
export const mergeInto = (
  t: Transaction, mainId: string, ids: readonly string[], reason: string | undefined, facts: Facts,
): Promise<{ mainId: string; merged: Moved[] }> =>
  explained(t, async () => {
    const changes = await mergeEach(t, mainId, ids, reason, facts)
    await saveAll(t, changes, facts)
    return { mainId, merged: changes.filter(({ problemId }) => ids.includes(problemId)).map(({ problem }) => movedOf(problem)) }
  })
