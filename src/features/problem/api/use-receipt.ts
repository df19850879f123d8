import { type Query, useQuery } from '@/src/lib/use-query'
import { problemReporting } from '@/types/problem/reporting.contract'
import type { Receipt } from '@/types/problem.views'

/** The receipt of one of the own reports; waits while no id is known. */
export const useReceipt = (id: string | undefined): Query<Receipt> =>
  useQuery(problemReporting.receipt, id === undefined ? undefined : { id })
