import { type LedgerView, ledgerView } from '@/types/problem/lists.contract'
import type { PeriodKind } from '@/types/review.contract'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'

/** What a figure's list shows; `late`: what is late, and what soon will be. */
export type Drilldown = Exclude<LedgerView, { kind: 'decisions' }> | 'late'

export const openFigure = (view: Drilldown, period: PeriodKind, union?: string): void =>
  void go(routes.drilldown({ view: view === 'late' ? view : JSON.stringify(view), period, union }))

/** The view out of the page's parameter; undefined when somebody spelled it otherwise. */
export const drilldownOf = (raw: string | undefined): Drilldown | undefined => {
  if (raw === 'late') return raw
  try {
    const parsed = ledgerView.safeParse(JSON.parse(raw ?? ''))
    return parsed.success && parsed.data.kind !== 'decisions' ? parsed.data : undefined
  } catch {
    return undefined
  }
}
