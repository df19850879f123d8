import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PeriodKind } from '@/types/review.contract'
import { Card, Cell, ErrorState, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import { useOverview } from '../../api/use-overview'
import { openFigure } from '../../drilldown'
import { CoverageCard } from './coverage-card'
import { PeriodChip } from './period-chip'
import { ProblemsCard, StatesCard } from './problems-card'
import { type LeadersPart, WaitingCard } from './waiting-card'
import './overview.scss'

/** 总览: what waits, who is paired and went, how problems stand; every figure opens the list behind it. */
export function Overview({ leaders }: { leaders?: LeadersPart }) {
  const [kind, setKind] = useState<PeriodKind>('half')
  const { overview, isOld, error, retry } = useOverview(kind)
  return (
    <View className="overview">
      <PeriodChip kind={kind} overview={overview} isOld={isOld} onChange={setKind} />
      {error && isOld && <ErrorState {...failureOf(error, '总览')} onRetry={retry} />}
      {!overview && !error && <Skeleton cards={3} />}
      {overview && (
        <>
          <WaitingCard waiting={overview.waiting} needsMe={overview.needsMe} leaders={leaders} onRed={() => openFigure({ kind: 'light', light: 'red' }, kind)} />
          <CoverageCard coverage={overview.coverage} visits={overview.visits} />
          <ProblemsCard problems={overview.problems} period={overview.period} isOld={isOld} />
          <StatesCard problems={overview.problems} period={overview.period} />
          <Card isList>
            <Cell title="图表，按工会看" onClick={() => void go(routes.charts())} />
            <Cell title="指标、报告、会议、简报" onClick={() => void go(routes.review())} />
          </Card>
        </>
      )}
    </View>
  )
}
