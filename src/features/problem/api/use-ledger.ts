import type { LedgerView } from '@/types/problem.contract'
import type { LedgerRow } from '@/types/problem.views'
import { type List, useList } from '@/src/lib/use-list'
import { problemLists } from '@/types/problem/lists.contract'

/** Whose lines: a chair's own union's or those of the unions under it; one union's with those under it. */
export type LedgerScope = 'own' | 'covered' | { unionId: string }

/** One part of the ledger, twenty lines at a time. */
export const useLedger = (view: LedgerView | undefined, scope?: LedgerScope): List<LedgerRow> =>
  useList(problemLists.ledger, view && { view, ...(typeof scope === 'string' ? { scope } : scope) })
