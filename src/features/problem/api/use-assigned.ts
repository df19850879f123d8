import { type List, useList } from '@/src/lib/use-list'
import type { LedgerRow } from '@/types/problem.views'
import { problemLists } from '@/types/problem/lists.contract'

/** What is given to this person, as owner or co-owner, and not yet resolved; what is due first stands first. */
export const useAssigned = (): List<LedgerRow> => useList(problemLists.assigned, {})
