import type { Problem } from '@/domain/problem/problem'
import type { Context } from '../lib/context'
import type { Transaction } from '../lib/transaction'
import { saveJoin } from './join.repository'
import { findListed, savePublication } from './publication.repository'
import { mayBeJoined } from './publication.view'
import { broken } from './server.rule'
import type { SubmitInput } from './submission'

/** The line behind the published problem that a report joins; refused once nothing can be joined to it. */
export const joinedLine = async ({ joins, category }: SubmitInput): Promise<string | null> => {
  if (joins === undefined) return null
  if (category === 'conduct') throw broken('neverPublished')
  const found = await findListed(joins)
  if (!found || !mayBeJoined(found)) throw broken('notPublished')
  return found.problemId
}

/** What a report says beside itself: that it is like a published one, and that it may be published. */
export const rememberSharing = async (t: Transaction, { now }: Context, input: SubmitInput, problem: Problem, mainId: string | null): Promise<void> => {
  if (mainId !== null) await saveJoin(t, problem.id, mainId, now)
  if (input.mayPublish && problem.ledger === 'general') {
    await savePublication(t, problem, { mayPublish: true, saidAt: now, redaction: null, publishedAt: null }, now)
  }
}
