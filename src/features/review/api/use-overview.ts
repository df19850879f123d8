import { useRef } from 'react'
import type { Overview, PeriodKind } from '@/types/review.contract'
import type { ClientError } from '@/src/lib/client-error'
import { useQuery } from '@/src/lib/use-query'
import { reviewOverview } from '@/types/review/overview.contract'

interface Figures {
  overview: Overview | undefined
  /** The figures shown are those of the period chosen before. */
  isOld: boolean
  error: ClientError | undefined
  retry: () => void
}

/** The figures of a period, of one union alone with its id; those of the period before stay in sight until the new ones are there. */
export const useOverview = (period: PeriodKind, unionId?: string): Figures => {
  const { data, error, retry } = useQuery(reviewOverview.overview, unionId ? { period, unionId } : { period })
  const last = useRef<Overview>()
  if (data) last.current = data
  return { overview: data ?? last.current, isOld: !data, error, retry }
}
