import { cursor, instant, page, recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

/** Why a message went as it did: see domain/notice/delivery. */
export const deliveryOutcomes = ['sent', 'inAppOnly', 'retrying', 'failed', 'unknown'] as const
export const deliveryReasons = ['noTemplate', 'noTicket', 'keptForMoreImportant', 'notBound', 'refusedByPerson', 'refusedByWeChat', 'unreachable', 'cutOff', 'digest'] as const

export const deliveryRow = z.object({
  id: z.string(),
  at: instant,
  words: z.string(),
  problemId: z.nullable(recordId),
  number: z.nullable(z.string()),
  /** A name only for staff: a reporter is never named here. */
  toName: z.nullable(z.string()),
  outcome: z.enum(deliveryOutcomes),
  reason: z.nullable(z.enum(deliveryReasons)),
  attempts: z.int(),
})
export type DeliveryRow = z.output<typeof deliveryRow>

export const noticeDeliveries = contract('notice', {
  /** What went to whom by WeChat, and why not; newest first. Nothing of complaints about conduct. */
  deliveries: procedure({ access: ['office', 'admin'], input: z.object({ cursor: z.optional(cursor) }), output: page(deliveryRow) }),
})
