import { View } from '@tarojs/components'
import { type ComponentType, useState } from 'react'
import type { Overview, PeriodKind } from '@/types/review/overview.contract'
import { Card, Cell, ErrorState, SectionTitle, Skeleton, StackedBar } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { useOverview } from '../../api/use-overview'
import { flowModel, flowSentence, kindRows, spanOf } from '../../chart-models'
import { contactWords } from '../../contact-words'
import { namesOf } from '../../coverage-words'
import { periodName } from '../../period-words'
import { stateGroups } from '../../state-groups'
import { unionNote } from '../../overview-words'
import { Chart } from '../chart'
import { PeriodChip } from '../overview/period-chip'
import { type NamedUnion, UnionChip, type UnionSheet } from '../overview/union-chip'
import { BarRows } from './bar-rows'
import { CoverageCard, KeptCard } from './month-ends'
import './trends.scss'

const percentOfAll = (count: number, all: number): number => (all === 0 ? 0 : Math.round((count / all) * 100))

function FlowCard({ overview }: { overview: Overview }) {
  return (
    <Card>
      <SectionTitle>每月反映和销号</SectionTitle>
      <View className="t-note">{spanOf(overview.trend)}</View>
      <View className="mt-2">
        <Chart model={flowModel(overview.trend)} empty="这十二个月还没有职工反映问题。" />
      </View>
      <View className="t-sub trends__fact">{`${periodName(overview.period)}：${flowSentence(overview)}`}</View>
    </Card>
  )
}

function KindsCard({ overview }: { overview: Overview }) {
  const rows = kindRows(overview)
  return (
    <Card>
      <SectionTitle>反映的是什么</SectionTitle>
      <View className="t-note">{periodName(overview.period)}</View>
      {rows.length === 0 && <View className="t-sub mt-1">这段时间没有职工反映问题。</View>}
      <BarRows rows={rows.map((row) => ({ ...row, unit: '件' }))} />
    </Card>
  )
}

function StatesCard({ problems }: Pick<Overview, 'problems'>) {
  const groups = stateGroups(problems.byState).filter(({ count }) => count > 0)
  return (
    <Card>
      <SectionTitle>现在办到哪一步</SectionTitle>
      {groups.length === 0 && <View className="t-sub mt-1">台账里还没有问题。</View>}
      <BarRows rows={groups.map(({ name, count, parts }) => ({ name, count, unit: '件', percent: percentOfAll(count, problems.total), note: parts }))} />
      {problems.running > 0 && (
        <View className="trends__fact">
          <View className="t-sub">{`计时中 ${problems.running} 件`}</View>
          <View className="mt-2">
            <StackedBar counts={problems.lights} />
          </View>
        </View>
      )}
    </Card>
  )
}

function ContactsCard({ lastContacts }: Pick<Overview, 'lastContacts'>) {
  const all = lastContacts.reduce((sum, { unions }) => sum + unions.length, 0)
  return (
    <Card isList>
      <SectionTitle>重点工会多久没联系了</SectionTitle>
      {all === 0 && <View className="t-sub">这里没有重点工会。</View>}
      {lastContacts
        .filter(({ unions }) => unions.length > 0)
        .map(({ key, unions }) => (
          <Cell key={key} isWrapped title={contactWords[key]} sub={<View>{namesOf(unions)}</View>} trailing={<View className="t-strong t-number">{`${unions.length} 个`}</View>} />
        ))}
    </Card>
  )
}

interface TrendsProps {
  unionSheet: UnionSheet
  /** Where the unions lie, by last contact; of one and those under it with its id. */
  map: ComponentType<{ unionId?: string }>
}

/** 图表: what moved from month to month, of the district or of a union; every picture stands in words too. */
export function Trends({ unionSheet, map: UnionMap }: TrendsProps) {
  const [kind, setKind] = useState<PeriodKind>('half')
  const [union, setUnion] = useState<NamedUnion>()
  const { overview: last, isOld, error, retry } = useOverview(kind, union?.id)
  const overview = last?.union?.id === union?.id ? last : undefined
  return (
    <>
      <PeriodChip kind={kind} overview={overview} isOld={isOld} onChange={setKind}>
        <UnionChip union={union} sheet={unionSheet} onChange={setUnion} />
      </PeriodChip>
      {overview?.union && <View className="t-note">{unionNote(overview.union)}</View>}
      {error && isOld && <ErrorState {...failureOf(error, '图表')} onRetry={retry} />}
      {!overview && !error && <Skeleton cards={3} />}
      {overview && (
        <>
          <FlowCard overview={overview} />
          <KindsCard overview={overview} />
          <StatesCard problems={overview.problems} />
          <KeptCard overview={overview} />
          <CoverageCard overview={overview} />
          <ContactsCard lastContacts={overview.lastContacts} />
          <SectionTitle>工会在哪里，多久没联系了</SectionTitle>
          <UnionMap key={union?.id} unionId={union?.id} />
        </>
      )}
    </>
  )
}
