import { readFileSync } from 'node:fs'
import path from 'node:path'
import { render, screen } from '@testing-library/react'
import { type ChartModel, spokenOf } from '@/src/features/review/charts/chart-model'
import { pictureOf } from '@/src/features/review/charts/picture'
import { Chart } from '@/src/features/review/components/chart'
import { chartColors } from '@/src/theme/chart-colors'

const months: ChartModel = {
  kind: 'columns',
  labels: ['4月', '5月', '6月'],
  unit: '件',
  series: [
    { name: '反映', values: [3, 0, 12], color: 'main' },
    { name: '销号', values: [2, null, 9], color: 'second' },
  ],
}
const light = { colors: chartColors.light, isLarge: false }

/** The value a meaning has in a theme, through the palette. */
const tokenOf = (theme: 'light' | 'dark', name: string): string => {
  const read = (file: string): string => readFileSync(path.join(__dirname, '../../../src/theme', file), 'utf8')
  const step = new RegExp(`--${name}: var\\(--([a-z0-9-]+)\\)`).exec(read(`${theme}.scss`))?.[1]
  return new RegExp(`--${step}: (#[0-9a-f]{6})`).exec(read('palette.scss'))?.[1] ?? `no ${name}`
}

describe('a chart', () => {
  it('draws every label and every figure above its column, and nothing above none', () => {
    const texts = [...pictureOf(months, light).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
    expect(texts).toEqual(expect.arrayContaining(['4月', '5月', '6月', '3', '12', '2', '9']))
    expect(texts.filter((text) => text === '0').length).toBeLessThan(2)
  })

  it('is the same picture each time, in the colours of the theme', () => {
    const dark = { colors: chartColors.dark, isLarge: false }
    expect(pictureOf(months, light)).toBe(pictureOf(months, light))
    expect(pictureOf(months, light)).toContain(chartColors.light.main)
    expect(pictureOf(months, dark)).toContain(chartColors.dark.main)
    expect(pictureOf(months, dark)).not.toContain(chartColors.light.main)
  })

  it('writes nothing smaller than 18 in large type', () => {
    const sizes = [...pictureOf(months, { ...light, isLarge: true }).matchAll(/font-size:(\d+)px/g)].map(([, size]) => Number(size))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
  })

  it('says every figure to whoever listens, and that one is missing', () => {
    expect(spokenOf(months)).toBe('4月：反映 3 件，销号 2 件；5月：反映 0 件，销号没有数；6月：反映 12 件，销号 9 件')
    render(<Chart model={months} empty="还没有问题。" />)
    expect(screen.getByRole('img', { name: spokenOf(months) })).toBeTruthy()
    expect(screen.getByText('销号')).toBeTruthy()
  })

  it('says what there would be to see where there is nothing', () => {
    render(<Chart model={{ ...months, series: [{ name: '反映', values: [0, null, 0], color: 'main' }] }} empty="还没有问题。" />)
    expect(screen.getByText('还没有问题。')).toBeTruthy()
    expect(screen.queryByRole('img')).toBeNull()
  })

  it.each(['light', 'dark'] as const)('has the colours of the %s tokens', (theme) => {
    const { text, note, line, main, second, ...lights } = chartColors[theme]
    expect({ text, note, line, main, second }).toEqual({
      text: tokenOf(theme, 'text-1'), note: tokenOf(theme, 'text-3'), line: tokenOf(theme, 'line'),
      main: tokenOf(theme, 'action'), second: tokenOf(theme, 'line-strong'),
    })
    for (const [name, value] of Object.entries(lights)) expect([name, value]).toEqual([name, tokenOf(theme, `${name}-shape`)])
  })
})
