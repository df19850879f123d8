import type { Instant } from '@/domain/calendar/day'
import type { Problem } from '@/domain/problem/problem'
import type { Change } from '@/domain/problem/problem.decision'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import { diff } from '@/domain/review/counting'
import { _, db } from '../lib/cloud'
import type { Rules } from '../lib/rules'
import type { Transaction } from '../lib/transaction'
import { loadAbove } from '../liaison/union.repository'
import { queueNotices } from '../notice/outbox.repository'
import { addToCounters } from '../review/counters.repository'
import { saveText } from './ledger/text.repository'
import { tellFollowers } from './followers'
import { saveOrders } from './order.repository'
import { type ProblemKeys, keysOf } from './problem.keys'

export type ProblemDocument = Problem & { _id: string; keys: ProblemKeys }

/** One move of one problem; nothing ever changes or removes it. */
export interface HistoryEntry {
  _id: string
  problemId: string
  /** The order within the problem: the version after the move. */
  seq: number
  at: string
  /** Who, by which command, from which state to which, and the data. */
  event: ProblemEvent
}

const problems = () => db.collection('problems')

/** The problem without what only the store needs. */
export const toProblem = ({ _id, keys, ...problem }: ProblemDocument): Problem => problem as Problem

export const findProblem = async (id: string): Promise<Problem | null> => {
  const { data } = await problems().doc(id).get()
  return data ? toProblem(data as ProblemDocument) : null
}

/** Of several at once, in the order asked for; those that are not there are left out. */
export const findProblems = async (ids: readonly string[]): Promise<Problem[]> => {
  if (ids.length === 0) return []
  const { data } = await problems().where({ _id: _.in([...ids]) }).limit(ids.length).get()
  const found = new Map((data as ProblemDocument[]).map((document) => [document._id, toProblem(document)]))
  return ids.flatMap((id) => found.get(id) ?? [])
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

/** The problem as it is stored, with the keys its indexes look up. */
export const problemDocument = (problem: Problem, rules: Rules, now: Instant): ProblemDocument =>
  ({ _id: problem.id, ...problem, keys: keysOf(problem, rules, now) }) as ProblemDocument

export const historyId = (problemId: string, seq: number): string => `${problemId}_${seq}`

export const historyEntry = (problemId: string, seq: number, event: ProblemEvent): HistoryEntry => ({
  _id: historyId(problemId, seq), problemId, seq, at: event.at, event,
})

/** The unions above the line's own; none for a line hidden from it. */
export const loadAboveLine = async (t: Transaction, { unionId, isHiddenFromUnion }: Problem): Promise<string[]> =>
  unionId !== null && !isHiddenFromUnion ? loadAbove(t, unionId) : []

/**
 * Writes a change as one: the problem, an entry of history for each event, the counters and the notices.
 */
export const saveChange = async (t: Transaction, { before, problem, events }: Change, rules: Rules): Promise<void> => {
  const now = events.at(-1)?.at ?? problem.stateSince
  await t.set('problems', problemDocument(problem, rules, now))
  await saveText(t, before, problem)
  const firstSeq = problem.version - events.length + 1
  for (const [i, event] of events.entries()) await t.add('history', historyEntry(problem.id, firstSeq + i, event))
  await addToCounters(t, diff(before, problem, await loadAboveLine(t, problem)), problem.id)
  await queueNotices(t, problem, events)
  await saveOrders(t, before, problem, events)
  await tellFollowers(t, before, problem, now)
}
