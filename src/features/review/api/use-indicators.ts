import type { ClientError } from '@/src/lib/client-error'
import { useQuery } from '@/src/lib/use-query'
import { type IndicatorBranch, type IndicatorRow, reviewIndicators } from '@/types/review/indicators.contract'

interface Found {
  /** Null: there is no such indicator any more. */
  found: { row: IndicatorRow; branch: IndicatorBranch } | null | undefined
  mayEdit: boolean
  error: ClientError | undefined
  retry: () => void
}

/** Goal → indicator, as they stand. */
export const useIndicators = () => useQuery(reviewIndicators.indicators, {})

/** One indicator out of the tree. */
export const useIndicator = (id: string | undefined): Found => {
  const { data, error, retry } = useIndicators()
  const branch = data?.branches.find(({ indicators }) => indicators.some((row) => row.id === id))
  const row = branch?.indicators.find((one) => one.id === id)
  return { found: data && (branch && row ? { row, branch } : null), mayEdit: !!data?.mayEdit, error, retry }
}
