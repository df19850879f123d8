import type { LedgerView } from '@/types/problem.contract'
import type { LedgerRow } from '@/types/problem.views'
import { type List, useList } from '@/src/lib/use-list'
import { problemLists } from '@/types/problem/lists.contract'

/** One part of the ledger, twenty lines at a time; `scope` is a chair's: the own union's, or those of the unions under it. */
export const useLedger = (view: LedgerView | undefined, scope?: 'own' | 'covered'): List<LedgerRow> =>
  useList(problemLists.ledger, view && { view, ...(scope && { scope }) })
