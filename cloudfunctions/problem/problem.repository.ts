import type { Problem } from '@/domain/problem/problem'
import type { Change } from '@/domain/problem/problem.decision'
import { evolve } from '@/domain/problem/problem.evolve'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import type { State } from '@/domain/problem/vocabulary'
import { diff } from '@/domain/review/counting'
import { db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'
import { queueNotices } from '../notice/outbox.repository'
import { addToCounters } from '../review/counters.repository'
import { type ProblemKeys, keysOf } from './problem.keys'

export type ProblemDocument = Problem & { _id: string; keys: ProblemKeys }

/** One move of one problem; nothing ever changes or removes it. */
export interface HistoryEntry {
  _id: string
  problemId: string
  /** The order within the problem: the version after the move. */
  seq: number
  at: string
  from: State | null
  to: State
  event: ProblemEvent
}

const problems = () => db.collection('problems')

const toProblem = ({ _id, keys, ...problem }: ProblemDocument): Problem => problem as Problem

export const findProblem = async (id: string): Promise<Problem | null> => {
  const { data } = await problems().doc(id).get()
  return data ? toProblem(data as ProblemDocument) : null
}

export const loadProblem = async (t: Transaction, id: string): Promise<Problem | null> => {
  const found = await t.get<ProblemDocument>('problems', id)
  return found && toProblem(found)
}

/** A year of a busy line has some dozens of moves. */
export const findHistory = async (problemId: string): Promise<HistoryEntry[]> => {
  const { data } = await db.collection('history').where({ problemId }).orderBy('seq', 'asc').limit(1000).get()
  return data as HistoryEntry[]
}

/**
 * Writes a change as one: the problem, an entry of history for each event, the counters and the notices.
 */
export const saveChange = async (t: Transaction, { before, problem, events }: Change): Promise<void> => {
  await t.set('problems', { _id: problem.id, ...problem, keys: keysOf(problem) } as ProblemDocument)
  let at = before
  for (const event of events) {
    const after = evolve(at, event)
    const entry: HistoryEntry = {
      _id: `${problem.id}_${after.version}`, problemId: problem.id, seq: after.version, at: event.at,
      from: at?.state ?? null, to: after.state, event,
    }
    await t.add('history', entry)
    at = after
  }
  await addToCounters(t, diff(before, problem), problem.id)
  await queueNotices(t, problem, events)
}
