import { reviewSubjects } from '@/domain/review/review.notice'
import { count, cursor, instant, page, recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

/** One message, in words; it leads to what it is about. */
export const inboxRow = z.object({
  id: z.string(),
  /** The domain's kind of notice. */
  kind: z.string(),
  words: z.string(),
  at: instant,
  /** What it is about; one of them, or none. */
  problemId: z.nullable(recordId),
  publicationId: z.nullable(recordId),
  visitId: z.nullable(recordId),
  planId: z.nullable(recordId),
  practiceId: z.nullable(recordId),
  proposalId: z.nullable(recordId),
  applicationId: z.nullable(recordId),
  review: z.nullable(z.object({ kind: z.enum(reviewSubjects), id: recordId })),
  number: z.nullable(z.string()),
  title: z.nullable(z.string()),
  isRead: z.boolean(),
})
export type InboxRow = z.output<typeof inboxRow>

/** Everything that was told to the caller: in person, under their pseudonym, as a union's chair, or by their role. */
export const noticeInbox = contract('notice', {
  /** Newest first. */
  inbox: procedure({ access: 'member', input: z.object({ cursor: z.optional(cursor) }), output: page(inboxRow) }),
  /** Counted up to 99. */
  unread: procedure({ access: 'member', input: z.object({}), output: z.object({ count }) }),
  /** Everything up to that instant is read; never takes back what was read before. */
  markRead: procedure({ access: 'member', input: z.object({ upTo: instant }), output: z.object({ count }) }),
})
