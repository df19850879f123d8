import type { ChartColors } from '@/src/theme/chart-colors'

/** One row of figures over the same labels; null where there is no figure, which is not the same as 0. */
export interface Series {
  name: string
  values: readonly (number | null)[]
  color: keyof Omit<ChartColors, 'text' | 'note' | 'line'>
}

export interface ChartModel {
  /** Columns side by side, columns on top of each other, or lines. */
  kind: 'columns' | 'stacked' | 'lines'
  /** 1月, 2月 …, oldest first. */
  labels: readonly string[]
  series: readonly Series[]
  /** 件, 次, % */
  unit: string
}

/** The same figures in words, for whoever listens: 1月：反映 3 件，销号 2 件；2月… */
export const spokenOf = ({ labels, series, unit }: ChartModel): string =>
  labels
    .map((label, index) => {
      const parts = series.map(({ name, values }) => {
        const value = values[index] ?? null
        return value === null ? `${name}没有数` : `${name} ${value}${unit === '%' ? '%' : ` ${unit}`}`
      })
      return `${label}：${parts.join('，')}`
    })
    .join('；')

export const isEmpty = ({ series }: ChartModel): boolean => series.every(({ values }) => values.every((value) => value === null || value === 0))
