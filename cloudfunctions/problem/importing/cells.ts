import { addDays, type Day } from '@/domain/calendar/day'
import { answerWords, type AnswerKind, categories, type Category, categoryWords, plainCategoryWords, type Satisfaction, satisfactionWords } from '@/domain/problem/vocabulary'
import type { GridCell } from '../../lib/tables/grid'

export const textOf = (cell: GridCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'object') return cell.on
  return String(cell).replace(/\p{Cf}/gu, '').replace(/[^\S\n]+/gu, ' ').trim()
}

const isDay = (year: number, month: number, date: number): boolean => {
  const on = new Date(Date.UTC(year, month - 1, date))
  return year >= 1990 && year < 2100 && on.getUTCMonth() === month - 1 && on.getUTCDate() === date
}

const dayFrom = (year: number, month: number, date: number): Day | null =>
  isDay(year, month, date) ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` : null

/** `2026-06-16`, `2026/6/16`, `2026.6.16`, `2026年6月16日`, `20260616`, with or without a time; or the spreadsheet's own date or day number. */
export const dayIn = (cell: GridCell, daysBefore1970: number): Day | null => {
  if (cell !== null && typeof cell === 'object') return cell.on
  if (typeof cell === 'number' && cell > 20_000 && cell < 80_000) return addDays('1970-01-01', Math.floor(cell) - daysBefore1970)
  const text = textOf(cell).normalize('NFKC')
  const [, year, month, date] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT]+\d{1,2}[:时].*)?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  return year ? dayFrom(Number(year), Number(month), Number(date)) : null
}

const named = new Map<string, Category>(categories.flatMap((category) => [[categoryWords[category], category], [plainCategoryWords[category], category]] as const))

/** The kind by its word, with or without what stands in brackets behind it. */
export const categoryIn = (text: string): Category | null => named.get(text.normalize('NFKC').replace(/\(.*\)$/u, '').trim()) ?? null

const keyOf = <K extends string>(words: Record<K, string>, text: string): K | null =>
  (Object.entries(words) as [K, string][]).sort(([, a], [, b]) => b.length - a.length).find(([, word]) => text.includes(word))?.[0] ?? null

/** 已解决, 部分解决 …, and 满意, 基本满意, 不满意 beside it; a rating alone says no more than the rating. */
export const answerIn = (text: string): { answer: AnswerKind | null; satisfaction: Satisfaction | null } => ({
  answer: keyOf(answerWords, text), satisfaction: keyOf(satisfactionWords, text),
})
