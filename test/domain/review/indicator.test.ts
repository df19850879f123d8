import { fits, type Indicator, isReached, retarget, withEntry } from '@/domain/review/indicator'
import { defaultIndicators } from '@/domain/review/indicator.defaults'
import { entryDue, nextReminder } from '@/domain/review/indicator.entry'
import { indicatorLight } from '@/domain/review/indicator.light'
import { tallyUnions } from '@/domain/review/indicator.values'
import { workItemLight } from '@/domain/review/work.item'
import { chineseDay, chineseSpan, percentWords, ratioWords, targetWords, valueWords } from '@/domain/review/wording'

const ratio = (numerator: number, denominator: number) => ({ kind: 'ratio' as const, numerator, denominator })
const indicatorOf = (changed: Partial<Indicator> = {}): Indicator => ({
  ...defaultIndicators('2026-12-31').find(({ id }) => id === 'i_participation')!, ...changed,
})
const enteredAt = (at: string): Indicator['latest'] => ({ value: ratio(1, 10), on: at.slice(0, 10), at, byName: '演示干部甲' })

describe('an indicator', () => {
  it.each([
    [ratio(9, 10), { kind: 'percent', atLeast: 90 }, true],
    [ratio(899, 1000), { kind: 'percent', atLeast: 90 }, false],
    [ratio(0, 0), { kind: 'percent', atLeast: 90 }, null],
    [{ kind: 'count', count: 10 }, { kind: 'count', atLeast: 10 }, true],
    [{ kind: 'count', count: 9 }, { kind: 'count', atLeast: 10 }, false],
    [{ kind: 'state', state: 'done' }, { kind: 'done' }, true],
    [{ kind: 'state', state: 'underway' }, { kind: 'done' }, false],
    [{ kind: 'count', count: 3 }, { kind: 'counted' }, null],
    [null, { kind: 'done' }, null],
  ] as const)('with %j against %j is reached: %s', (value, target, expected) => {
    expect(isReached(value, target)).toBe(expected)
  })

  it.each([
    ['green when reached, however late', ratio(95, 100), '2027-05-01', null, 'green'],
    ['green while there is time', ratio(1, 10), '2026-11-30', null, 'green'],
    ['blue within thirty days of its date', ratio(1, 10), '2026-12-01', null, 'blue'],
    ['blue, not late, on its date', ratio(1, 10), '2026-12-31', null, 'blue'],
    ['nothing without data before', null, '2026-06-01', null, null],
    ['blue without data near the date', null, '2026-12-20', null, 'blue'],
    ['red when late and nothing moves', ratio(1, 10), '2027-01-31', '2026-12-20T02:00:00.000Z', 'red'],
    ['yellow when late and something was entered', ratio(1, 10), '2027-01-31', '2027-01-10T02:00:00.000Z', 'yellow'],
  ])('shows %s', (_what, value, today, at, light) => {
    expect(indicatorLight(indicatorOf({ dueOn: '2026-12-31', latest: at ? enteredAt(at) : null }), value, today)).toBe(light)
  })

  it('keeps an old target with the last day it held, and no second copy of the same', () => {
    const [before, target] = [indicatorOf(), { kind: 'percent', atLeast: 95 } as const]
    const after = retarget(before, target, null, '2026-06-16', '演示办公室甲')
    expect(after.targets).toEqual([{ target: { kind: 'percent', atLeast: 90 }, dueOn: null, untilOn: '2026-06-16', byName: '演示办公室甲' }])
    expect(retarget(after, target, null, '2026-07-01', '演示办公室甲')).toBe(after)
  })

  it('shows the value of the latest day, whatever the order they were entered in', () => {
    const entry = (on: string, numerator: number) => ({ id: on, indicatorId: 'i', on, value: ratio(numerator, 100), note: '', evidence: [], byId: 'p', byName: '演示干部甲', at: '2026-06-16T02:00:00.000Z' })
    const later = withEntry(indicatorOf(), entry('2026-06-10', 60))
    expect(withEntry(later, entry('2026-03-10', 30))).toBe(later)
    expect(withEntry(later, entry('2026-06-10', 61)).latest!.value).toEqual(ratio(61, 100))
    expect([fits(ratio(3, 2), { kind: 'percent', atLeast: 90 }), fits(ratio(2, 2), { kind: 'done' })]).toEqual([false, false])
  })

  it('wants a value of the period that ended, then of the one that runs', () => {
    const quarterly = indicatorOf({ entry: { every: 'quarter', byId: null, byName: null } })
    expect(entryDue(quarterly, '2026-05-20')).toEqual({ from: '2026-01-01', to: '2026-03-31', dueOn: '2026-04-10' })
    expect(entryDue({ ...quarterly, latest: enteredAt('2026-03-31T02:00:00.000Z') }, '2026-05-20')).toEqual({ from: '2026-04-01', to: '2026-06-30', dueOn: '2026-07-10' })
    expect(entryDue({ ...quarterly, latest: enteredAt('2026-05-10T02:00:00.000Z') }, '2026-05-20')).toMatchObject({ from: '2026-04-01' })
    expect(entryDue({ ...quarterly, latest: enteredAt('2026-06-10T02:00:00.000Z') }, '2026-06-20')).toMatchObject({ from: '2026-07-01' })
    expect(entryDue({ ...quarterly, latest: enteredAt('2026-01-10T02:00:00.000Z') }, '2026-04-02')).toMatchObject({ to: '2026-03-31' })
    expect(entryDue({ ...quarterly, isRetired: true }, '2026-05-20')).toBeNull()
  })

  it('reminds on the day after the period and on the last day, then when the next is over', () => {
    const half = indicatorOf({ latest: enteredAt('2026-01-05T02:00:00.000Z') })
    const days: string[] = []
    for (let on: string | null = '2026-06-16'; on !== null && days.length < 3; ) {
      on = nextReminder(half, on)
      if (on) days.push(on)
    }
    expect(days).toEqual(['2026-07-01', '2026-07-10', '2027-01-01'])
  })
})

describe('an item of the plan', () => {
  const progress = (at: string) => [{ text: '已走访', at, byName: '演示干部甲', state: 'underway' as const }]

  it.each([
    ['green when done, however late', 'done', '2026-06-01', [], 'green'],
    ['nothing without a date', 'underway', null, [], null],
    ['green while there is more than a week', 'underway', '2026-06-24', [], 'green'],
    ['blue in its last week and on its day', 'underway', '2026-06-16', [], 'blue'],
    ['red when late and nobody reported', 'notStarted', '2026-06-15', [], 'red'],
    ['yellow when late and reported on within thirty days', 'underway', '2026-06-01', progress('2026-05-18T02:00:00.000Z'), 'yellow'],
    ['red when the report is older', 'underway', '2026-05-01', progress('2026-05-16T02:00:00.000Z'), 'red'],
  ] as const)('shows %s', (_what, state, dueOn, done, light) => {
    expect(workItemLight({ state, dueOn, progress: [...done] }, '2026-06-16')).toBe(light)
  })
})

describe('what the unions’ dates come to', () => {
  it('leaves out of 按期换届 whose date nobody knows, and of 职代会 what is no enterprise or institution', () => {
    const unions = [
      { kind: 'enterprise', reelectionDueOn: '2026-06-16', lastCongressOn: '2025-06-16' },
      { kind: 'institution', reelectionDueOn: '2026-06-15', lastCongressOn: '2025-06-15' },
      { kind: 'township', reelectionDueOn: null, lastCongressOn: '2026-05-01' },
    ] as const
    expect(tallyUnions(unions, '2026-06-16')).toEqual({ reelected: { numerator: 1, denominator: 2 }, congresses: 1 })
  })
})

describe('figures in words', () => {
  it('say 100% only of all and 0% only of none, and 暂无数据 of nothing', () => {
    expect([percentWords(9999, 10000), percentWords(1, 10000), percentWords(3, 3), percentWords(0, 3), percentWords(57, 60)]).toEqual(['99.9%', '0.1%', '100%', '0%', '95%'])
    expect([ratioWords({ numerator: 0, denominator: 0 }), valueWords(null, '次'), valueWords({ kind: 'count', count: 0 }, '次')]).toEqual(['暂无数据', '暂无数据', '0 次'])
    expect(targetWords({ kind: 'percent', atLeast: 95 }, '%')).toBe('不低于 95%')
  })

  it('write days as people do', () => {
    expect([chineseDay('2026-03-05'), chineseSpan('2026-01-01', '2026-06-30'), chineseSpan('2026-12-01', '2027-01-31')])
      .toEqual(['2026年3月5日', '2026年1月1日至6月30日', '2026年12月1日至2027年1月31日'])
  })
})
