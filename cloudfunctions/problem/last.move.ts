import type { Problem } from '@/domain/problem/problem'
import type { Violation } from '@/domain/problem/problem.decision'
import type { Transaction } from '../lib/transaction'
import { type HistoryEntry, historyId } from './problem.repository'

/** Only a move between states: what the house does within one is not everybody's to read. */
const moveOf = ({ at, event }: HistoryEntry) =>
  event.from === event.to ? null : { event: event.type, byName: event.by.kind === 'person' ? event.by.name : null, at }

/** STATE_FORBIDS with `details.lastMove`: who did what when, so that the slower of two reads 李欣刚刚签收了这件. */
export const withLastMove = async (t: Transaction, violation: Violation, problem: Problem | null): Promise<Violation> => {
  if (violation.code !== 'STATE_FORBIDS' || problem === null) return violation
  const last = await t.get<HistoryEntry>('history', historyId(problem.id, problem.version))
  return { ...violation, details: { ...violation.details, lastMove: last && moveOf(last) } }
}
