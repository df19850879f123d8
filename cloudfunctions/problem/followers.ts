import type { Instant } from '@/domain/calendar/day'
import type { Problem } from '@/domain/problem/problem'
import type { Transaction } from '../lib/transaction'
import { queueNotice } from '../notice/outbox.repository'
import { followLine, publicationId } from './publication.repository'

/** Keeps the publication up with the line, and tells whoever follows it when the state changed. */
export const tellFollowers = async (t: Transaction, before: Problem | null, problem: Problem, now: Instant): Promise<void> => {
  if (before === null || problem.ledger === 'conduct') return
  const published = await followLine(t, problem, now)
  if (published === null || before.state === problem.state) return
  const to = `followers:${publicationId(problem.id)}`
  // The published title: the line's own may tell more than the office let out. The number would lead to the line.
  await queueNotice(t, { id: `${problem.id}_${problem.version}_followers`, kind: 'followedMoved', to, at: now, problemId: '', number: '', title: published.title })
}
