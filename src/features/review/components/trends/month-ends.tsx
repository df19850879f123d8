import { View } from '@tarojs/components'
import type { Overview } from '@/types/review/overview.contract'
import { Card, SectionTitle } from '@/src/components'
import { coverageModel, desksModel, indicatorsModel, lightsModel, pairsModel, visitsModel } from '../../chart-models'
import type { ChartModel } from '../../charts/chart-model'
import { Chart } from '../chart'
import './trends.scss'

function Drawn({ title, model, empty, isFirst }: { title: string; model: ChartModel; empty: string; isFirst?: boolean }) {
  return (
    <>
      <View className={isFirst ? undefined : 'trends__fact'}>
        <SectionTitle>{title}</SectionTitle>
      </View>
      <View className="mt-2">
        <Chart model={model} empty={empty} />
      </View>
    </>
  )
}

/** What is kept once a day, of the whole district: how the lights, the desks and the indicators stood. */
export function KeptCard({ overview: { trend, union } }: { overview: Overview }) {
  if (union) return <View className="t-note">每月月底的灯、没办完的件数和指标只按全区记，看单个工会时没有。</View>
  const emptyFor = (kept: readonly unknown[]): string => (kept.some((one) => one !== null) ? '记下的月底都是 0。' : '还没有记下月底的情况。每天夜里记一次，下个月就能比。')
  const hasGap = [trend.lights, trend.desks, trend.indicators].some((kept) => kept.includes(null as never) && kept.some((one) => one !== null))
  return (
    <Card>
      <Drawn isFirst title="每月月底的四种灯" model={lightsModel(trend)} empty={emptyFor(trend.lights)} />
      <Drawn title="每月月底没办完的" model={desksModel(trend)} empty={emptyFor(trend.desks)} />
      <Drawn title="每月月底的指标" model={indicatorsModel(trend)} empty={emptyFor(trend.indicators)} />
      {hasGap && <View className="t-note trends__fact">空着的月份当时没有记，不是 0。</View>}
    </Card>
  )
}

/** What dates tell of any day: who was paired, who went. */
export function CoverageCard({ overview: { trend } }: { overview: Overview }) {
  return (
    <Card>
      <Drawn isFirst title="每月月底有人联系的重点工会" model={coverageModel(trend)} empty="这十二个月没有重点工会。" />
      <View className="t-note trends__fact">按结对的起止日期算，当时是重点的才算；本月算到今天。</View>
      <Drawn title="每月实地走访" model={visitsModel(trend)} empty="这十二个月还没有实地走访。" />
      <Drawn title="每月月底走满和没去过的联系点" model={pairsModel(trend)} empty="这十二个月还没有联系点。" />
      <View className="t-note trends__fact">每年从一月重新数，去够方案要求的次数为走满。</View>
    </Card>
  )
}
