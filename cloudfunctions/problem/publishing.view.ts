import type { Problem } from '@/domain/problem/problem'
import type { ProblemView } from '@/types/problem.views'
import { findPublication } from './publication.repository'

type Publishing = Pick<ProblemView, 'mayPublish' | 'publishedId' | 'publication'>

const nothing: Publishing = { mayPublish: false, publishedId: null, publication: null }

/** Consent and publication are the reporter's and the office's to know. */
export const publishingView = async (problem: Problem, { isYours, isOffice }: { isYours: boolean; isOffice: boolean }): Promise<Publishing> => {
  if (problem.ledger === 'conduct' || !(isYours || isOffice)) return nothing
  const found = await findPublication(problem.id)
  if (!found) return nothing
  const { _id, mayPublish, redaction, publishedAt } = found
  const publication = redaction && publishedAt ? { ...redaction, publishedAt } : null
  return { mayPublish, publishedId: publication && _id, publication }
}
