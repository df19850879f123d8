import { yearBefore } from '@/domain/calendar/day'
import { fieldDoneBy, fieldDoneIn, pairsReachedOn, visitFigures } from '@/domain/review/visits'

const pair = (fieldDays: Record<string, string[]>) => ({ fromOn: '2025-01-01', toOn: null, fieldDays, remoteCounts: {}, lastContactOn: null })

describe('the year’s visits', () => {
  it('are set against those of the year before up to the same day, that day included', () => {
    const pairs = [pair({ 2025: ['2025-03-01', '2025-06-16', '2025-06-17', '2025-11-02'], 2026: ['2026-02-03'] }), pair({ 2025: ['2025-01-09'] }), pair({})]
    expect(fieldDoneBy(pairs, yearBefore('2026-06-16'))).toBe(3)
    expect(visitFigures(pairs, 2026).fieldDone).toBe(1)
  })

  it('are counted month by month', () => {
    const pairs = [pair({ 2025: ['2025-12-31'], 2026: ['2026-02-01', '2026-02-28', '2026-03-01'] }), pair({ 2026: ['2026-02-03'] })]
    expect(['2025-12', '2026-01', '2026-02', '2026-03'].map((month) => fieldDoneIn(pairs, month))).toEqual([1, 0, 3, 1])
  })

  it('show how far the pairs were on a past day, by what had happened by then in that day’s year', () => {
    const pairs = [pair({ 2025: ['2025-03-01', '2025-06-16'], 2026: ['2026-02-03', '2026-04-30'] }), pair({ 2026: ['2026-04-01'] }), pair({})]
    expect(['2025-12-31', '2026-01-31', '2026-02-28', '2026-04-30'].map((on) => pairsReachedOn(pairs, on))).toEqual([
      { reached: 1, begun: 0, none: 2 }, { reached: 0, begun: 0, none: 3 }, { reached: 0, begun: 1, none: 2 }, { reached: 1, begun: 1, none: 1 },
    ])
  })

  it('leave out a pair that did not last on that day, and ask of one that ended later what was asked then', () => {
    const ended = { ...pair({ 2026: ['2026-02-03'] }), toOn: '2026-03-31' }
    const anew = { ...pair({ 2026: ['2026-02-03'] }), fromOn: '2026-05-01', past: [{ fromOn: '2025-01-01', toOn: '2026-03-31', reason: '分工调整' }] }
    for (const one of [ended, anew]) {
      // Two are wanted of a pair that was to last the year; that it would end in March nobody knew in February.
      expect(pairsReachedOn([one], '2026-02-28')).toEqual({ reached: 0, begun: 1, none: 0 })
      expect(pairsReachedOn([one], '2026-04-30')).toEqual({ reached: 0, begun: 0, none: 0 })
    }
    expect(pairsReachedOn([anew], '2026-05-31')).toEqual({ reached: 0, begun: 1, none: 0 })
  })

  it('know the day before a leap day’s year', () => {
    expect([yearBefore('2026-06-16'), yearBefore('2028-02-29'), yearBefore('2028-03-01')]).toEqual(['2025-06-16', '2027-02-28', '2027-03-01'])
  })
})
