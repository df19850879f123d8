import type { Instant } from '@/domain/calendar/day'
import { type NoticeKind, noticesOf } from '@/domain/notice/notice'
import type { Problem } from '@/domain/problem/problem'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import type { ReviewSubject } from '@/domain/review/review.notice'
import { _, db } from '../lib/cloud'
import { DuplicateId, inTransaction, type Transaction } from '../lib/transaction'

/**
 * A message that must reach somebody: written with the change it tells of, sent later by the timer `deliver`, so
 * that a message that fails never fails a report. `sending` is a lease until `dueAt`: what a run that died left is taken up by a
 * later one, and whoever was told already is left out (see deliveries).
 */
export interface OutboxDocument {
  _id: string
  to: string
  kind: NoticeKind
  /** '' when it is about a visit, a plan or a publication. */
  problemId: string
  visitId?: string
  planId?: string
  publicationId?: string
  practiceId?: string
  proposalId?: string
  /** An application; never told to whom it is from, where that person holds a role that decides. */
  applicationId?: string
  exceptId?: string
  /** A report, a bulletin, an indicator, a meeting or an item of the plan. */
  review?: { kind: ReviewSubject; id: string }
  number: string
  title: string
  state: 'waiting' | 'sending' | 'sent' | 'inAppOnly' | 'failed'
  attempts: number
  dueAt: Instant
  createdAt: Instant
  /** When, with the id behind it: the inbox sorts by it. */
  key: string
  error: string | null
}

/** What a notice says; the rest of its document follows. */
export interface Message {
  id: string
  kind: NoticeKind
  to: string
  at: Instant
  problemId: string
  /** What else it is about; `problemId` is '' then. */
  about?: { visitId: string } | { planId: string } | { publicationId: string } | { practiceId: string } | { proposalId: string } | { applicationId: string; exceptId?: string } | { review: { kind: ReviewSubject; id: string } }
  number: string
  title: string
}

const outbox = () => db.collection('outbox')

const documentOf = ({ id, kind, to, at, problemId, number, title, about = undefined }: Message): OutboxDocument => ({
  _id: id, to, kind, problemId, ...about, number, title, state: 'waiting', attempts: 0, dueAt: at, createdAt: at, key: `${at}_${id}`, error: null,
})

/** What a message tells, the same by whichever of somebody's addresses it reaches them: the office and the own union hear of one report. */
export const newsIdOf = ({ _id, problemId, kind, createdAt }: Pick<OutboxDocument, '_id' | 'problemId' | 'kind' | 'createdAt'>): string =>
  problemId === '' ? _id : `${problemId}_${createdAt}_${kind}`

export const queueNotice = (t: Transaction, message: Message): Promise<void> => t.set('outbox', documentOf(message))

/** By the timer, for each of many behind one address; what an earlier run that died had added stays as it is. */
export const addMessage = async (message: Message): Promise<void> => {
  try {
    await inTransaction((t) => t.add('outbox', documentOf(message)))
  } catch (error) {
    if (!(error instanceof DuplicateId)) throw error
  }
}

export const queueNotices = async (t: Transaction, problem: Problem, events: readonly ProblemEvent[]): Promise<void> => {
  const notices = events.flatMap((event) => noticesOf(problem, event).map((notice) => ({ ...notice, at: event.at })))
  const { id, version, number, title } = problem
  for (const [i, notice] of notices.entries()) await queueNotice(t, { ...notice, id: `${id}_${version}_${i}`, problemId: id, number, title })
}

export const findWaiting = async (now: Instant, limit: number): Promise<OutboxDocument[]> => {
  const runs = await Promise.all(
    (['sending', 'waiting'] as const).map((state) => outbox().where({ state, dueAt: _.lte(now) }).orderBy('dueAt', 'asc').limit(limit).get()),
  )
  return runs.flatMap(({ data }) => data as OutboxDocument[]).slice(0, limit)
}

/** Moves on only from the expected state: of two runs of the timer one wins, the other leaves it alone. */
export const moveMessage = async (id: string, from: OutboxDocument['state'], patch: Partial<OutboxDocument>): Promise<boolean> => {
  const { stats } = (await outbox().where({ _id: id, state: from }).update({ data: patch })) as { stats: { updated: number } }
  return stats.updated > 0
}

export const findOutbox = async (id: string): Promise<OutboxDocument | null> => {
  const { data } = await outbox().doc(id).get()
  return (data as OutboxDocument | null) ?? null
}
