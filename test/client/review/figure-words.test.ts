import { gapSentence, leftOutSentence, rateNotes, rateWords, trendOf } from '@/src/features/review/figure-words'
import type { RateView } from '@/types/review.contract'

const rate = (numerator: number, denominator: number, more: Partial<RateView> = {}): RateView => ({
  numerator, denominator, targetPercent: 95, interval: null, before: null, leftOut: [], ...more,
})
const few = { interval: { lowPercent: 52.91, highPercent: 97.76 } }

describe('a rate in words', () => {
  it('stands with its n, its gap and its target', () => {
    expect(rateWords('response', rate(50, 52, { targetPercent: 100 }))).toEqual({
      figure: '96%', unit: undefined, gap: '差 4 点', note: '50/52 件', trend: undefined, meter: { percent: 96, targetPercent: 100 },
    })
  })

  it('of fewer than ten cases stands with its interval and is neither judged nor compared', () => {
    expect(rateWords('satisfaction', rate(7, 8, { ...few, before: { numerator: 20, denominator: 20 } }))).toEqual({
      figure: '88%', unit: '7/8 件', gap: undefined, note: '件数少，约 53%–98%', trend: undefined, meter: { percent: 88, targetPercent: 95 },
    })
  })

  it.each([
    ['response', '还没有到答复期限的'],
    ['resolution', '还没有职工回答'],
    ['satisfaction', '还没有职工打分'],
    ['onTime', '还没有到办结期限的'],
  ] as const)('%s without a case has no figure, but says what is missing', (name, note) => {
    expect(rateWords(name, rate(0, 0))).toEqual({ figure: undefined, unit: undefined, gap: undefined, note, trend: undefined, meter: undefined })
  })
})

describe('the gap to the target', () => {
  it.each([
    [19, 20, 95, '达标'],
    [20, 20, 95, '达标'],
    [18, 20, 95, '差 5 点'],
    [199, 200, 100, '差 1 点'],
    [200, 200, 100, '达标'],
  ])('%i of %i against %i percent is %s', (numerator, denominator, targetPercent, said) => {
    expect(gapSentence(rate(numerator, denominator, { targetPercent }))).toBe(said)
  })
})

describe('the arrow', () => {
  it.each([
    [18, 20, 19, 20, { direction: 'down', text: '5 点' }],
    [20, 20, 19, 20, { direction: 'up', text: '5 点' }],
    [19, 20, 38, 40, { direction: 'flat', text: '持平' }],
    [19, 20, 9, 9, undefined],
    [9, 9, 19, 20, undefined],
    [0, 0, 19, 20, undefined],
  ])('from %i/%i after %i/%i', (numerator, denominator, beforeNumerator, beforeDenominator, trend) => {
    const before = { numerator: beforeNumerator, denominator: beforeDenominator }
    expect(trendOf(rate(numerator, denominator, { before }))).toEqual(trend)
  })

  it('is not drawn when the period before had no case', () => {
    expect(trendOf(rate(19, 20))).toBeUndefined()
  })
})

describe('what a rate leaves out', () => {
  it('is said by why and how many', () => {
    expect(leftOutSentence({ leftOut: [{ reason: 'unreached', count: 3 }, { reason: 'unknown', count: 1 }] })).toBe('没联系上 3 件、答“不了解” 1 件不计')
  })

  it('is not mentioned when there is nothing', () => {
    expect(leftOutSentence({ leftOut: [{ reason: 'merged', count: 0 }] })).toBeUndefined()
    expect(leftOutSentence({ leftOut: [] })).toBeUndefined()
  })

  it('stands below several rates by rate, with what the arrows compare with where there are any', () => {
    const resolution = rate(18, 20, { leftOut: [{ reason: 'unreached', count: 3 }] })
    const onTime = rate(18, 20, { leftOut: [{ reason: 'explained', count: 1 }], before: { numerator: 20, denominator: 20 } })
    expect(rateNotes({ response: rate(1, 1), resolution }, '一季度')).toEqual(['竖线为目标', '解决率：没联系上 3 件不计'])
    expect(rateNotes({ resolution, onTime }, '一季度')).toEqual(['竖线为目标，箭头比一季度', '解决率：没联系上 3 件不计', '按时办结率：说明了暂时解决不了 1 件不计'])
  })
})
