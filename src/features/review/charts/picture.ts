import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartModel } from './chart-model'
import { type Look, optionOf } from './chart-option'

/** Without a canvas nothing can be measured: Chinese characters are square, the others a little over half. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? size : size * 0.56), 0)

echarts.setPlatformAPI({ measureText: (text: string, font?: string) => ({ width: widthOf(text, Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12)) }) })

echarts.use([BarChart, LineChart, GridComponent, SVGRenderer])

/** In the design's pixels; the picture scales with the screen. */
export const pictureSize = { width: 327, height: 190 } as const

/** ECharts numbers its charts and writes rules for a pointer into each: no picture needs them. */
const withoutHover = (svg: string): string =>
  svg.replace(/<style[^]*?<\/style>/g, '').replace(/ (?:class|pointer-events|ecmeta_[a-z_]+)="[^"]*"/g, '')

/** The chart as SVG text: drawn without a canvas, so that it is the same in WeChat's runtime, in a browser and in a test. */
export const pictureOf = (model: ChartModel, look: Look): string => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...pictureSize })
  try {
    chart.setOption(optionOf(model, look))
    return withoutHover(chart.renderToSVGString())
  } finally {
    chart.dispose()
  }
}
