import type { Output } from '@/types/contracts'
import { type Query, useQuery } from '@/src/lib/use-query'
import { problemLists } from '@/types/problem/lists.contract'

export type DeskCounts = Output<'problem.deskCounts'>

/** How many lines stand in each queue; asks nothing for who has no desk. */
export const useDeskCounts = (mayAsk: boolean): Query<DeskCounts> => useQuery(problemLists.deskCounts, mayAsk ? {} : undefined)

export const totalOf = ({ desks }: DeskCounts): number => Object.values(desks).reduce((sum, count) => sum + count, 0)
