import type { LedgerFilter } from '@/types/problem/ledger.contract'
import { type DeskCounts, totalOf } from './api/use-desk-counts'

/** How many lines a filter leaves, where the counters of the ledger say so: the whole, or one light alone. */
export const ledgerCountOf = (filter: LedgerFilter, counts: DeskCounts): number | undefined => {
  const { light, ...others } = filter
  if (Object.keys(others).length > 0) return undefined
  return light ? counts.lights[light] : totalOf(counts)
}
