import type { Day } from '../calendar/day'
import type { ReportKind } from './report'

const quarters = ['一', '二', '三', '四'] as const

/** 2026年上半年工作总结; the office may change it. */
export const reportTitle = (kind: ReportKind, from: Day): string => {
  const year = `${from.slice(0, 4)}年`
  const month = Number(from.slice(5, 7))
  switch (kind) {
    case 'bimonthly': return `${year}${month}—${month + 1}月工作调度情况`
    case 'quarterly': return `${year}第${quarters[Math.floor(month / 3)]!}季度工作小结`
    case 'halfYear': return `${year}${month === 1 ? '上' : '下'}半年工作总结`
    case 'yearly': return `${year}工作总结`
  }
}
