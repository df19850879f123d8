import { addDays, type Day } from '../calendar/day'

/** The stretches a leader reviews by: 本月, 双月, 本季度, 上半年 or 下半年, 全年 (work plan, 检查和通报). */
export type PeriodKind = 'month' | 'twoMonths' | 'quarter' | 'half' | 'year'

/** Both days included. */
export interface Period<K extends PeriodKind = PeriodKind> {
  kind: K
  from: Day
  to: Day
}

const monthsOf: Record<PeriodKind, number> = { month: 1, twoMonths: 2, quarter: 3, half: 6, year: 12 }

const firstOf = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`

const starting = <K extends PeriodKind>(kind: K, year: number, month: number): Period<K> => {
  const next = month + monthsOf[kind]
  const after = next > 12 ? firstOf(year + 1, next - 12) : firstOf(year, next)
  return { kind, from: firstOf(year, month), to: addDays(after, -1) }
}

/** The period of that kind in which the day lies. */
export const periodOf = <K extends PeriodKind>(kind: K, on: Day): Period<K> => {
  const year = Number(on.slice(0, 4))
  const month = Number(on.slice(5, 7))
  const length = monthsOf[kind]
  return starting(kind, year, Math.floor((month - 1) / length) * length + 1)
}

/** The period of the same kind just before. */
export const periodBefore = <K extends PeriodKind>({ kind, from }: Period<K>): Period<K> => periodOf(kind, addDays(from, -1))

/** The months a period touches, `YYYY-MM`. */
export const monthsIn = ({ from, to }: Pick<Period, 'from' | 'to'>): string[] => {
  const months: string[] = []
  for (let on = firstOf(Number(from.slice(0, 4)), Number(from.slice(5, 7))); on <= to; ) {
    months.push(on.slice(0, 7))
    on = starting('month', Number(on.slice(0, 4)), Number(on.slice(5, 7))).to
    on = addDays(on, 1)
  }
  return months
}

/** The last so many months up to the one the day lies in, `YYYY-MM`, oldest first. */
export const monthsUpTo = (on: Day, count: number): string[] => {
  const months = [on.slice(0, 7)]
  while (months.length < count) months.unshift(addDays(`${months[0]!}-01`, -1).slice(0, 7))
  return months
}
