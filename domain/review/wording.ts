import type { Day } from '../calendar/day'
import { type ItemState, itemStateWords, type Target, type Value } from './indicator'

/** 2026年3月5日 */
export const chineseDay = (on: Day): string => `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月${Number(on.slice(8, 10))}日`

/** 2026年1月1日至3月31日; the year is not said twice. */
export const chineseSpan = (from: Day, to: Day): string =>
  `${chineseDay(from)}至${from.slice(0, 4) === to.slice(0, 4) ? chineseDay(to).slice(5) : chineseDay(to)}`

/** One decimal where it says more; 100 % only for all, 0 % only for none. */
export const percentWords = (numerator: number, denominator: number): string => {
  const exact = (numerator / denominator) * 100
  if (numerator === denominator || numerator === 0) return `${exact}%`
  return `${Math.min(99.9, Math.max(0.1, Math.round(exact * 10) / 10))}%`
}

export const noData = '暂无数据'

/** 95%（57/60） */
export const ratioWords = ({ numerator, denominator }: { numerator: number; denominator: number }): string =>
  denominator === 0 ? noData : `${percentWords(numerator, denominator)}（${numerator}/${denominator}）`

export const valueWords = (value: Value | null, unit: string): string => {
  if (value === null) return noData
  if (value.kind === 'ratio') return ratioWords(value)
  return value.kind === 'count' ? `${value.count} ${unit}` : itemStateWords[value.state satisfies ItemState]
}

export const targetWords = (target: Target, unit: string): string => {
  switch (target.kind) {
    case 'percent': return target.atLeast === 100 ? '100%' : `不低于 ${target.atLeast}%`
    case 'count': return `不少于 ${target.atLeast} ${unit}`
    case 'done': return '完成'
    case 'counted': return '如实统计'
  }
}
