import type { OutputOf } from '@/types/rpc'
import { useQuery, type Query } from '@/src/lib/use-query'
import { problemSimilar } from '@/types/problem/similar.contract'

type Similar = OutputOf<typeof problemSimilar.similar>
export type SimilarLine = Similar['rows'][number]

/** Lines like this one, the same unit's first. */
export const useSimilar = (id: string | undefined): Query<Similar> => useQuery(problemSimilar.similar, id === undefined ? undefined : { id })

/** 相似 N 件 for each of these lines; asks nothing for who does not merge. */
export const useSimilarCounts = (ids: readonly string[], mayAsk: boolean): ReadonlyMap<string, number> => {
  const { data } = useQuery(problemSimilar.similarCounts, mayAsk && ids.length > 0 ? { ids: ids.slice(0, 20) } : undefined)
  return new Map(data?.counts.map(({ id, count }) => [id, count]))
}
