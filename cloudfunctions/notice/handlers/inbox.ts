import { maskNumbers } from '@/domain/people/masking'
import type { noticeContract } from '@/types/notice.contract'
import type { InboxRow } from '@/types/notice/inbox.contract'
import type { Handler } from '../../lib/serve'
import { addressesOf, onlyTheirs } from '../inbox'
import { findInbox, findMark } from '../inbox.repository'
import type { OutboxDocument } from '../outbox.repository'
import { noticeWords } from '../templates'

const rowOf = ({ _id, kind, createdAt, problemId, publicationId, visitId, planId, review, practiceId, proposalId, applicationId, number, title, key }: OutboxDocument, mark: string): InboxRow => ({
  id: _id, kind, words: noticeWords[kind], at: createdAt, problemId: problemId || null, publicationId: publicationId ?? null, visitId: visitId ?? null,
  planId: planId ?? null, review: review ?? null, practiceId: practiceId ?? null, proposalId: proposalId ?? null, applicationId: applicationId ?? null, number: number || null, title: title ? maskNumbers(title) : null, isRead: key <= mark,
})

export const inbox: Handler<typeof noticeContract.inbox> = async (context, { cursor }) => {
  const [{ messages, nextCursor }, mark] = await Promise.all([findInbox(addressesOf(context), cursor), findMark(context.openid)])
  return { rows: (await onlyTheirs(context, messages)).map((message) => rowOf(message, mark)), nextCursor }
}
