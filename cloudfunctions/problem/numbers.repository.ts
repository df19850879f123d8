import { dayOf, type Instant } from '@/domain/calendar/day'
import type { Ledger } from '@/domain/problem/problem'
import { type Transaction, inTransaction } from '../lib/transaction'

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

/** So many numbers of the series of lines imported from an older ledger, drawn at once in the caller's transaction: `TZ-2026-00001` on. */
export const drawImportNumbers = async (t: Transaction, count: number, now: Instant): Promise<string[]> => {
  const id = `TZ-${dayOf(now).slice(0, 4)}`
  const last = (await t.get<{ last: number }>('numbers', id))?.last ?? 0
  await t.set('numbers', { _id: id, last: last + count } as { _id: string })
  return Array.from({ length: count }, (_, i) => `${id}-${String(last + 1 + i).padStart(5, '0')}`)
}
