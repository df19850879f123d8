import type { Output } from '@/types/contracts'
import type { BoardTab } from '../board-tab'
import { type Query, useQuery } from '@/src/lib/use-query'
import { problemLists } from '@/types/problem/lists.contract'

export type DeskCounts = Output<'problem.deskCounts'>

/** How many lines stand in each queue; asks nothing for who has no desk. */
export const useDeskCounts = (mayAsk: boolean): Query<DeskCounts> => useQuery(problemLists.deskCounts, mayAsk ? {} : undefined)

/** Beside a tab of the board; what waits for decisions is counted up to 99. */
export const countOf = (counts: DeskCounts, tab: BoardTab): number =>
  tab === 'all' ? totalOf(counts) : tab === 'decisions' ? counts.decisions : counts.desks[tab]

export const totalOf = ({ desks }: DeskCounts): number => Object.values(desks).reduce((sum, count) => sum + count, 0)
