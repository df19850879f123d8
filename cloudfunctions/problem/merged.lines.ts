import { type NoticeKind, noticesOf } from '@/domain/notice/notice'
import type { Problem, ProblemIn } from '@/domain/problem/problem'
import type { Change } from '@/domain/problem/problem.decision'
import type { Transaction } from '../lib/transaction'
import { queueNotice } from '../notice/outbox.repository'
import { loadProblem } from './problem.repository'

/** What whoever was merged is told of the main line, as its own reporter is. */
const told: ReadonlySet<NoticeKind> = new Set([
  'accepted', 'resolved', 'explained', 'paused', 'extended', 'escalated', 'cityReplied', 'answerSoon', 'closed',
] as NoticeKind[])

const addressOf = ({ reporter }: Problem): string => (reporter.kind === 'person' ? `person:${reporter.personId}` : `pseudonym:${reporter.key}`)

const tell = async (t: Transaction, line: Problem, { problem, events }: Change): Promise<void> => {
  const to = addressOf(line)
  const kinds = events.flatMap((event) =>
    noticesOf({ ...problem, reporter: line.reporter }, event).filter((notice) => notice.to === to && told.has(notice.kind)).map(({ kind }) => ({ kind, at: event.at })),
  )
  for (const [i, { kind, at }] of kinds.entries()) {
    const id = `${line.id}_of_${problem.version}_${i}`
    await queueNotice(t, { id, kind, to, at, problemId: line.id, number: line.number, title: line.title })
  }
}

const hasAnswered = ({ verdict, stateSince }: ProblemIn<'merged'>): boolean => verdict !== null && verdict.at >= stateSince

/** Everybody merged answers for themself once the main line is resolved. */
const isTheirTurn = (line: ProblemIn<'merged'>, main: Problem): boolean => (main.state === 'resolved' || main.state === 'closed') && !hasAnswered(line)

/** Those merged into a line hear of its progress and are asked at its end. */
export const followMain = async (t: Transaction, change: Change): Promise<void> => {
  const { before, problem } = change
  for (const id of problem.mergedIds) {
    const line = await loadProblem(t, id)
    if (line?.state !== 'merged') continue
    await tell(t, line, change)
    if (before?.state !== problem.state) await t.update('problems', id, { 'keys.isReporterTurn': isTheirTurn(line, problem) })
  }
}
