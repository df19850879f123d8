import type { EChartsCoreOption } from 'echarts/core'
import type { ChartColors } from '@/src/theme/chart-colors'
import type { ChartModel, Series } from './chart-model'

export interface Look {
  colors: ChartColors
  isLarge: boolean
}

/** Told apart without colours, too. */
const symbols = ['circle', 'rect', 'triangle', 'diamond'] as const

const fontSize = ({ isLarge }: Look): number => (isLarge ? 18 : 13)

const seriesOf = ({ kind, series }: ChartModel, { name, values, color }: Series, look: Look) => {
  const isTop = kind === 'stacked' && series[series.length - 1]?.name === name
  const common = { name, silent: true, emphasis: { disabled: true }, data: [...values], itemStyle: { color: look.colors[color] } }
  if (kind === 'lines') {
    return { ...common, type: 'line', symbol: symbols[series.findIndex((one) => one.name === name) % symbols.length], symbolSize: look.isLarge ? 9 : 7, connectNulls: false, lineStyle: { width: 2, color: look.colors[color] } }
  }
  return {
    ...common,
    type: 'bar',
    barMaxWidth: 28,
    barGap: '20%',
    ...(kind === 'stacked' && { stack: 'all' }),
    // Figures stand above the columns; a stack says its parts in the words below.
    ...((kind === 'columns' || isTop) && series.length < 3 && {
      label: { show: true, position: 'top', color: look.colors.text, fontSize: fontSize(look), formatter: ({ value }: { value: number }) => (value === 0 ? '' : String(value)) },
    }),
  }
}

/** What ECharts draws. No animation, no hover: a picture that reads the same in WeChat and in a browser. */
export const optionOf = (model: ChartModel, look: Look): EChartsCoreOption => {
  const size = fontSize(look)
  // Every second label where all of them would touch.
  const every = model.labels.length > (look.isLarge ? 6 : 8) ? 1 : 0
  return {
    animation: false,
    textStyle: { fontFamily: 'sans-serif' },
    grid: { left: size * 2.6, right: 8, top: size * 1.6, bottom: size * 2 },
    xAxis: {
      type: 'category',
      data: [...model.labels],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.colors.line } },
      axisLabel: { color: look.colors.note, fontSize: size, interval: every },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 3,
      ...(model.unit === '%' && { min: 0, max: 100, interval: 50 }),
      splitLine: { lineStyle: { color: look.colors.line } },
      axisLabel: { color: look.colors.note, fontSize: size },
    },
    series: model.series.map((one) => seriesOf(model, one, look)),
  }
}
