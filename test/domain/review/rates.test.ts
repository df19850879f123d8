import { monthsIn, periodBefore, periodOf, type PeriodKind } from '@/domain/review/period'
import { wilson } from '@/domain/review/rates'

describe('Wilson’s interval', () => {
  // Checked against the closed form by hand and the published table for 7 of 8.
  it.each([
    [7, 8, 52.9, 97.8],
    [0, 5, 0, 43.4],
    [5, 5, 56.6, 100],
    [1, 1, 20.7, 100],
    [50, 100, 40.4, 59.6],
  ])('of %d in %d is %f to %f percent', (numerator, denominator, low, high) => {
    const interval = wilson({ numerator, denominator })!
    expect(interval.lowPercent).toBeCloseTo(low, 1)
    expect(interval.highPercent).toBeCloseTo(high, 1)
  })

  it('of no case is none', () => {
    expect(wilson({ numerator: 0, denominator: 0 })).toBeNull()
  })
})

describe('a period', () => {
  it.each<[PeriodKind, string, string, string]>([
    ['month', '2026-02-11', '2026-02-01', '2026-02-28'],
    ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
    ['quarter', '2026-06-30', '2026-04-01', '2026-06-30'],
    ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['half', '2026-06-16', '2026-01-01', '2026-06-30'],
    ['half', '2026-07-01', '2026-07-01', '2026-12-31'],
    ['year', '2026-06-16', '2026-01-01', '2026-12-31'],
  ])('%s of %s runs from %s to %s', (kind, on, from, to) => {
    expect(periodOf(kind, on)).toEqual({ kind, from, to })
  })

  it('is preceded by the one of its kind', () => {
    expect(periodBefore(periodOf('quarter', '2026-02-01'))).toEqual(periodOf('quarter', '2025-12-31'))
    expect(periodBefore(periodOf('half', '2026-08-01'))).toEqual(periodOf('half', '2026-01-01'))
  })

  it('names its months', () => {
    expect(monthsIn(periodOf('quarter', '2026-12-01'))).toEqual(['2026-10', '2026-11', '2026-12'])
    expect(monthsIn(periodOf('year', '2026-12-01'))).toHaveLength(12)
    expect(monthsIn({ from: '2026-06-30', to: '2026-07-01' })).toEqual(['2026-06', '2026-07'])
  })
})
