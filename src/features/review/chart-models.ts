import { categoryWords, lights, lightWords } from '@/domain/problem/vocabulary'
import type { Overview } from '@/types/review/overview.contract'
import type { ChartModel } from './charts/chart-model'
import { against, previousName } from './period-words'

/** 6月 */
const monthLabel = (month: string): string => `${Number(month.slice(5))}月`

/** What was reported and what was closed, month by month. */
export const flowModel = ({ months, submitted, closed }: Overview['trend']): ChartModel => ({
  kind: 'lines',
  labels: months.map(monthLabel),
  series: [
    { name: '反映', values: submitted, color: 'main' },
    { name: '销号', values: closed, color: 'second' },
  ],
  unit: '件',
})

/** How the lights stood at the end of each month; months that nobody kept are left blank. */
export const lightsModel = ({ months, lights: kept }: Overview['trend']): ChartModel => ({
  kind: 'stacked',
  labels: months.map(monthLabel),
  series: lights.map((light) => ({ name: lightWords[light], values: kept.map((one) => (one === null ? null : one[light])), color: light })),
  unit: '件',
})

/** Key unions at each month's end, and how many of them were paired. */
export const coverageModel = ({ months, keyUnions, paired }: Overview['trend']): ChartModel => ({
  kind: 'lines', labels: months.map(monthLabel), unit: '个',
  series: [{ name: '重点工会', values: keyUnions, color: 'second' }, { name: '有人联系', values: paired, color: 'main' }],
})

/** How far the pairs were at each month's end, in that month's year. */
export const pairsModel = ({ months, pairs }: Overview['trend']): ChartModel => ({
  kind: 'lines', labels: months.map(monthLabel), unit: '对',
  series: [{ name: '走满', values: pairs.map(({ reached }) => reached), color: 'main' }, { name: '没去过', values: pairs.map(({ none }) => none), color: 'second' }],
})

/** What was open at each month's end: with the unions, or with the workers. What had ended only grows, and is left out. */
export const desksModel = ({ months, desks }: Overview['trend']): ChartModel => ({
  kind: 'stacked', labels: months.map(monthLabel), unit: '件',
  series: [
    { name: '待受理、待交办和在办', values: desks.map((one) => one && one.triage + one.toAssign + one.working), color: 'main' },
    { name: '等职工', values: desks.map((one) => one && one.followUp), color: 'second' },
  ],
})

/** How the indicators stood at each month's end. */
export const indicatorsModel = ({ months, indicators }: Overview['trend']): ChartModel => ({
  kind: 'lines', labels: months.map(monthLabel), unit: '项',
  series: [
    { name: '达到', values: indicators.map((one) => one && one.reached), color: 'main' }, { name: '逾期', values: indicators.map((one) => one && one.late), color: 'red' },
    { name: '还没有数', values: indicators.map((one) => one && one.withoutData), color: 'second' },
  ],
})

export const visitsModel = ({ months, fieldVisits }: Overview['trend']): ChartModel => ({
  kind: 'lines', labels: months.map(monthLabel), series: [{ name: '实地走访', values: fieldVisits, color: 'main' }], unit: '次',
})

/** 2025年7月至2026年6月 */
export const spanOf = ({ months }: Overview['trend']): string => {
  const name = (month: string | undefined): string => (month ? `${month.slice(0, 4)}年${Number(month.slice(5))}月` : '')
  return `${name(months[0])}至${name(months[months.length - 1])}`
}

/** 反映 12 件，比一季度多 3 件；销号 9 件，和一季度一样。 */
export const flowSentence = ({ period, problems, submittedBefore, closedInPeriod, closedBefore }: Overview): string => {
  const previous = previousName(period)
  const { submittedInPeriod } = problems
  return `反映 ${submittedInPeriod} 件，${against(submittedInPeriod, submittedBefore, previous)}；销号 ${closedInPeriod} 件，${against(closedInPeriod, closedBefore, previous)}。`
}

export interface KindRow {
  name: string
  count: number
  /** Of all that were reported, in whole percents. */
  percent: number
  /** 比一季度多 3 件 */
  note: string
}

export const kindRows = ({ kinds, period }: Overview): KindRow[] => {
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  return kinds
    .filter(({ count, before }) => count + before > 0)
    .map(({ category, count, before }) => ({
      name: categoryWords[category], count, percent: all === 0 ? 0 : Math.round((count / all) * 100), note: against(count, before, previousName(period)),
    }))
}
