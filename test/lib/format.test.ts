import { clockTime, dayAndWeekday, distance, longInstant, percent, ratio, shortDay, whenOf } from '@/src/lib/format'

const today = '2026-06-16'

describe('dates', () => {
  it.each([
    ['2026-06-16', '6月16日'],
    ['2026-03-05', '3月5日'],
    ['2025-12-31', '2025年12月31日'],
  ])('of this year go without it: %s is %s', (on, words) => expect(shortDay(on, today)).toBe(words))

  it('carry their day of the week', () => expect(dayAndWeekday('2026-06-24', today)).toBe('6月24日 周三'))

  it.each([
    ['2026-06-16T01:41:00.000Z', '2026年6月16日 09:41', '09:41'],
    ['2026-06-15T15:59:59.999Z', '2026年6月15日 23:59', '6月15日'],
    ['2026-06-15T16:00:00.000Z', '2026年6月16日 00:00', '00:00'],
  ])('and times are those of Shanghai: %s is %s', (at, long, short) => {
    expect(longInstant(at)).toBe(long)
    expect(whenOf(at, today)).toBe(short)
  })

  it('keep the leading zero of an hour', () => expect(clockTime('2026-06-16T01:05:00.000Z')).toBe('09:05'))
})

describe('a distance', () => {
  it.each([
    [0, '约 10 米'],
    [78, '约 80 米'],
    [994, '约 990 米'],
    [995, '约 1.0 公里'],
    [1234, '约 1.2 公里'],
    [4200, '约 4.2 公里'],
  ])('of %d metres is %s', (meters, words) => expect(distance(meters)).toBe(words))
})

describe('a share', () => {
  it('reads 100% only when nothing is missing', () => {
    expect(percent(199, 200)).toBe('99%')
    expect(percent(200, 200)).toBe('100%')
  })

  it('of nothing is 0%', () => expect(percent(0, 0)).toBe('0%'))
  it('stands with its numbers', () => expect(ratio(50, 52)).toBe('50/52 件'))
})
