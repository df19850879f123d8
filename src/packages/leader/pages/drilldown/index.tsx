import { useState } from 'react'
import { ErrorState, LineTabs, Page } from '@/src/components'
import { FigureList } from '@/src/features/problem/components/figure-list'
import { useFigure } from '@/src/features/review/api/use-figure'
import { FigureHead } from '@/src/features/review/components/figure-head'
import { type Drilldown, drilldownOf } from '@/src/features/review/drilldown'
import { isPeriod } from '@/src/features/review/period-words'
import { useParams } from '@/src/lib/use-params'

type Part = 'all' | 'missed'

function FigurePage({ view, period, union }: { view: Drilldown; period: string | undefined; union: string | undefined }) {
  const { figure } = useFigure(view, isPeriod(period) ? period : 'half', union)
  const [part, setPart] = useState<Part>('all')
  const missed = figure?.missed
  const shown = typeof view === 'object' && view.kind === 'figure' ? { ...view, isMissedOnly: part === 'missed' } : view
  const tabs = missed && [
    { value: 'all' as const, text: '全部', count: missed.all },
    { value: 'missed' as const, text: missed.name, count: missed.count },
  ]
  return (
    <Page isDense title={figure?.bar} top={tabs && <LineTabs label={figure.bar} tabs={tabs} value={part} onChange={setPart} />}>
      {figure && <FigureHead figure={figure} />}
      <FigureList view={shown} unionId={union} lights={figure?.lights} />
    </Page>
  )
}

/** The list behind a figure of the overview. */
export default function DrilldownPage() {
  const { view: raw, period, union } = useParams('drilldown')
  const view = drilldownOf(raw)
  return view ? (
    <FigurePage view={view} period={period} union={union} />
  ) : (
    <Page isDense>
      <ErrorState title="没有找到这一项" note="从总览再点一次。" />
    </Page>
  )
}
