import type { Problem } from '@/domain/problem/problem'
import { type OutboxDocument, addMessage } from '../notice/outbox.repository'
import { findDrawn } from '../proposal/line.repository'
import { findProposal } from '../proposal/proposal.repository'

const addressOf = ({ reporter }: Problem): string => (reporter.kind === 'person' ? `person:${reporter.personId}` : `pseudonym:${reporter.key}`)

/**
 * A message of their own for everybody who reported what a proposal is drawn from, by the first of their lines: whoever was anonymous
 * stays so, and none learns of another. Sent by the next runs.
 */
export const tellEachReporter = async (message: OutboxDocument): Promise<void> => {
  const proposal = await findProposal(message.to.slice('reporters:'.length))
  if (!proposal) return
  const lines = new Map<string, Problem>()
  for (const line of await findDrawn(proposal.drawing.problemIds)) if (!lines.has(addressOf(line))) lines.set(addressOf(line), line)
  for (const [to, { id, number }] of lines) {
    await addMessage({ id: `${message._id}_${id}`, kind: message.kind, to, at: message.createdAt, problemId: id, about: { proposalId: proposal.id }, number, title: message.title })
  }
}
