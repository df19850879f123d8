import type { noticeContract } from '@/types/notice.contract'
import type { Handler } from '../../lib/serve'
import { findDeliveries } from '../delivery.repository'
import { noticeWords } from '../templates'

export const deliveries: Handler<typeof noticeContract.deliveries> = async (_context, { cursor }) => {
  const { found, nextCursor } = await findDeliveries(cursor)
  return {
    rows: found.map(({ _id, at, kind, problemId, number, toName, outcome, reason, attempts }) => ({
      id: _id, at, words: noticeWords[kind], problemId: problemId || null, number: number || null, toName,
      // Left behind by a run that died: nobody knows whether it went.
      outcome: outcome === 'sending' ? ('unknown' as const) : outcome, reason: outcome === 'sending' ? ('cutOff' as const) : reason, attempts,
    })),
    nextCursor,
  }
}
