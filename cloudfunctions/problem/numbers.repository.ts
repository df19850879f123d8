import { dayOf, type Instant } from '@/domain/calendar/day'
import type { Ledger } from '@/domain/problem/problem'
import { inTransaction } from '../lib/transaction'

/** Conduct complaints (干部作风) have a series of their own, so that their count shows nowhere else. */
const series: Record<Ledger, string> = { general: 'GX', conduct: 'ZF' }

/**
 * The next number of the year, `GX-2026-00017`. It is drawn in a short transaction of its own, so that reports
 * do not wait for each other; a report that then fails leaves a gap, which is allowed.
 */
export const drawNumber = async (ledger: Ledger, now: Instant): Promise<string> => {
  const id = `${series[ledger]}-${dayOf(now).slice(0, 4)}`
  const drawn = await inTransaction(async (t) => {
    const last = (await t.get<{ last: number }>('numbers', id))?.last ?? 0
    await t.set('numbers', { _id: id, last: last + 1 } as { _id: string })
    return last + 1
  })
  return `${id}-${String(drawn).padStart(5, '0')}`
}
