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
  const id = publicationId(problem.id)
  // Nothing in it leads to the line: the published title, no number, and an id of the publication's.
  await queueNotice(t, {
    id: `${id}_${problem.version}`, kind: 'followedMoved', to: `followers:${id}`, at: now, problemId: '', number: '', title: published.title,
  })
}
