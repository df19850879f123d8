import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PeriodKind } from '@/types/review.contract'
import { Card, Cell, ErrorState, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import { useOverview } from '../../api/use-overview'
import { type Drilldown, openFigure } from '../../drilldown'
import { indicatorsNote, unionNote } from '../../overview-words'
import { CoverageCard } from './coverage-card'
import { PeriodChip } from './period-chip'
import { ProblemsCard, StatesCard } from './problems-card'
import { type NamedUnion, UnionChip, type UnionSheet } from './union-chip'
import { type LeadersPart, WaitingCard } from './waiting-card'
import './overview.scss'

interface OverviewProps {
  leaders?: LeadersPart
  unionSheet: UnionSheet
}

/** 总览: what waits, who is paired and went, how problems stand; every figure opens the list behind it. */
export function Overview({ leaders, unionSheet }: OverviewProps) {
  const [kind, setKind] = useState<PeriodKind>('half')
  const [union, setUnion] = useState<NamedUnion>()
  const { overview: last, isOld, error, retry } = useOverview(kind, union?.id)
  const overview = last?.union?.id === union?.id ? last : undefined
  const indicators = overview && indicatorsNote(overview.indicators, overview.trend.indicators.at(-2))
  const open = (view: Drilldown): void => openFigure(view, kind, union?.id)
  return (
    <View className="overview">
      <PeriodChip kind={kind} overview={overview} isOld={isOld} onChange={setKind}>
        <UnionChip union={union} sheet={unionSheet} onChange={setUnion} />
      </PeriodChip>
      {overview?.union && <View className="t-note">{unionNote(overview.union)}</View>}
      {error && isOld && <ErrorState {...failureOf(error, '总览')} onRetry={retry} />}
      {!overview && !error && <Skeleton cards={3} />}
      {overview && (
        <>
          <WaitingCard overview={overview} leaders={leaders} onRed={() => open({ kind: 'light', light: 'red' })} />
          <CoverageCard overview={overview} />
          <ProblemsCard problems={overview.problems} period={overview.period} before={overview.submittedBefore} isOld={isOld} onOpen={open} />
          <StatesCard problems={overview.problems} trend={overview.trend} onOpen={open} />
          <Card isList>
            {indicators && <Cell isWrapped title="指标" note={indicators} onClick={() => void go(routes.indicators())} />}
            <Cell title="图表，按工会看" onClick={() => void go(routes.charts())} />
            <Cell title="指标、报告、会议、简报" onClick={() => void go(routes.review())} />
          </Card>
        </>
      )}
    </View>
  )
}
