import type { Day } from '@/domain/calendar/day'
import { type Overview, type PeriodKind, periods } from '@/types/review/overview.contract'

/** A period as people call it. */

const quarters = ['一季度', '二季度', '三季度', '四季度'] as const

const partsOf = (on: Day): { year: number; month: number } => {
  const [year = 0, month = 1] = on.split('-').map(Number)
  return { year, month }
}

const nameOf = (kind: PeriodKind, year: number, month: number): string => {
  switch (kind) {
    case 'month': return `${year}年${month}月`
    case 'quarter': return `${year}年${quarters[Math.floor((month - 1) / 3)]}`
    case 'half': return `${year}年${month <= 6 ? '上' : '下'}半年`
    case 'year': return `${year}年`
  }
}

/** 2026年上半年 */
export const periodName = ({ kind, from }: Overview['period']): string => {
  const { year, month } = partsOf(from)
  return nameOf(kind, year, month)
}

const monthsOf: Record<PeriodKind, number> = { month: 1, quarter: 3, half: 6, year: 12 }

/** What the arrows compare with: 一季度 within the year, 2025年四季度 across it. */
export const previousName = ({ kind, from }: Overview['period']): string => {
  const { year, month } = partsOf(from)
  const months = year * 12 + (month - 1) - monthsOf[kind]
  const before = { year: Math.floor(months / 12), month: (months % 12) + 1 }
  const name = nameOf(kind, before.year, before.month)
  return before.year === year ? name.slice(`${year}年`.length) : name
}

/** The chip's choices, in the order of `periods`. */
export const periodChoices = ['本月', '本季度', '本半年', '全年'] as const satisfies Record<number, string> & { length: typeof periods.length }

export const periodChoice = (kind: PeriodKind): string => periodChoices[periods.indexOf(kind)] ?? ''

export const isPeriod = (kind: string | undefined): kind is PeriodKind => periods.some((known) => known === kind)

/** 比一季度多 3 件 */
export const against = (now: number, before: number, previous: string): string => {
  if (now === before) return `和${previous}一样`
  return now > before ? `比${previous}多 ${now - before} 件` : `比${previous}少 ${before - now} 件`
}
