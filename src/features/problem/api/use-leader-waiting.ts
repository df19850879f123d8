import { useQuery } from '@/src/lib/use-query'
import { problemLists } from '@/types/problem/lists.contract'

/** How many lines wait for a leader's decision; none while it is not known. */
export const useLeaderWaiting = (): number => useQuery(problemLists.waiting, {}).data?.asLeader ?? 0
