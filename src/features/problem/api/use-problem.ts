import { type Query, useQuery } from '@/src/lib/use-query'
import { problemReading } from '@/types/problem/reading.contract'
import type { ProblemView } from '@/types/problem.views'

/** One problem, as whoever looks may see it; waits while no id is known. */
export const useProblem = (id: string | undefined): Query<ProblemView> =>
  useQuery(problemReading.get, id === undefined ? undefined : { id })
