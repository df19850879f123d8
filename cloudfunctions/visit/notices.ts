import type { Instant } from '@/domain/calendar/day'
import type { Plan } from '@/domain/visit/plan'
import type { Visit } from '@/domain/visit/visit'
import type { VisitNoticeKind } from '@/domain/visit/visit.notice'
import type { Transaction } from '../lib/transaction'
import { type Message, queueNotice } from '../notice/outbox.repository'

/** `to`: `person:<id>` or `union:<id>`. */
export interface VisitNotice { kind: VisitNoticeKind; to: string }

/** The outbox keeps one shape for all its messages: what it is about, with the day where a line of the ledger has its number. */
const queue = async (t: Transaction, message: Omit<Message, 'id' | 'kind' | 'to' | 'problemId'>, key: string, notices: readonly VisitNotice[]): Promise<void> => {
  for (const [i, notice] of notices.entries()) await queueNotice(t, { ...message, ...notice, id: `${key}_${i}`, problemId: '' })
}

export const queueVisitNotices = (t: Transaction, { id, version, unionName, visitedOn }: Visit, notices: readonly VisitNotice[], at: Instant): Promise<void> =>
  queue(t, { at, number: visitedOn, title: unionName, about: { visitId: id } }, `${id}_${version}`, notices)

export const queuePlanNotices = (t: Transaction, { id, version, unionName, plannedOn }: Plan, notices: readonly VisitNotice[], at: Instant): Promise<void> =>
  queue(t, { at, number: plannedOn, title: unionName, about: { planId: id } }, `${id}_${version}`, notices)
