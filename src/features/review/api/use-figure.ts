import type { Overview, PeriodKind } from '@/types/review.contract'
import type { ClientError } from '@/src/lib/client-error'
import type { Drilldown } from '../drilldown'
import { type FigureTitle, titleOf } from '../figure-title'
import { useOverview } from './use-overview'

interface Figure {
  figure: (FigureTitle & { asOf: string; lights: Overview['problems']['lights'] }) | undefined
  error: ClientError | undefined
  retry: () => void
}

/** The figure behind whose list one stands, as it is now. */
export const useFigure = (view: Drilldown, period: PeriodKind, union?: string): Figure => {
  const { overview, error, retry } = useOverview(period, union)
  return { figure: overview && { ...titleOf(view, overview), asOf: overview.asOf, lights: overview.problems.lights }, error, retry }
}
