import type { Instant } from '@/domain/calendar/day'
import type { ReviewNoticeKind, ReviewSubject } from '@/domain/review/review.notice'
import type { Transaction } from '../lib/transaction'
import { queueNotice } from '../notice/outbox.repository'

interface About { kind: ReviewSubject; id: string; version: number; title: string }

/** `to`: as in the outbox: `person:<id>`, `union:<id>`, or a role. Each once for a version of the record. */
export const queueReviewNotices = async (t: Transaction, kind: ReviewNoticeKind, { version, title, ...review }: About, to: readonly string[], at: Instant): Promise<void> => {
  for (const [i, address] of [...new Set(to)].entries()) {
    await queueNotice(t, { id: `${review.id}_${version}_${kind}_${i}`, kind, to: address, at, problemId: '', number: '', title, about: { review } })
  }
}
