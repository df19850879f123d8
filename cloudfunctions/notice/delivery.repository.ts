import type { Instant } from '@/domain/calendar/day'
import type { NoticeKind } from '@/domain/notice/notice'
import { pageSize } from '@/types/fields'
import type { DeliveryRow } from '@/types/notice/deliveries.contract'
import { _, db } from '../lib/cloud'
import { DuplicateId, inTransaction } from '../lib/transaction'

/**
 * What became of one message for one person. Its id is made of both and is taken before anything is sent: whatever dies in between,
 * nobody is told twice. `sending` that was left behind may have gone, so it is not sent again.
 */
export interface DeliveryDocument {
  _id: string
  messageId: string
  personId: string
  /** Staff only; a reporter is never named here. */
  toName: string | null
  ledger: 'general' | 'conduct'
  kind: NoticeKind
  problemId: string
  number: string
  at: Instant
  key: string
  outcome: DeliveryRow['outcome'] | 'sending'
  reason: DeliveryRow['reason']
  attempts: number
  /** How many pieces of news it speaks for; absent when only for its own. */
  newsCount?: number
  /** While it is to be tried again; its subscription is spent already. */
  retryAt: Instant | null
}

const deliveries = () => db.collection('deliveries')

/** False when there is one already. */
export const takeDelivery = async (delivery: DeliveryDocument): Promise<boolean> => {
  try {
    await inTransaction((t) => t.add('deliveries', delivery))
    return true
  } catch (error) {
    if (error instanceof DuplicateId) return false
    throw error
  }
}

export const moveDelivery = async (id: string, from: DeliveryDocument['outcome'], patch: Partial<DeliveryDocument>): Promise<boolean> => {
  const { stats } = await deliveries().where({ _id: id, outcome: from }).update({ data: patch })
  return stats.updated > 0
}

const batch = 50

export const findRetries = async (now: Instant): Promise<DeliveryDocument[]> => {
  const { data } = await deliveries().where({ retryAt: _.gt('').and(_.lte(now)) }).orderBy('retryAt', 'asc').limit(batch).get()
  return data as DeliveryDocument[]
}

export const findDeliveries = async (cursor: string | undefined): Promise<{ found: DeliveryDocument[]; nextCursor: string | null }> => {
  const { data } = await deliveries().where({ ledger: 'general', ...(cursor ? { key: _.lt(cursor) } : {}) }).orderBy('key', 'desc').limit(pageSize + 1).get()
  const found = (data as DeliveryDocument[]).slice(0, pageSize)
  return { found, nextCursor: data.length > pageSize ? found.at(-1)!.key : null }
}
