import { states } from '@/domain/problem/vocabulary'
import { periodOf } from '@/domain/review/period'
import { namesOf, pairsBefore, shortSentence } from '@/src/features/review/coverage-words'
import { indicatorsNote } from '@/src/features/review/overview-words'
import { isPeriod, periodChoices, periodName, previousName } from '@/src/features/review/period-words'
import { stateGroups } from '@/src/features/review/state-groups'
import { periods } from '@/types/review.contract'

const people = (...holds: number[]) => holds.map((held, index) => ({ name: `演示干部${'甲乙丙丁戊己庚辛壬'[index]}`, holds: held }))

describe('who is short of two unions', () => {
  it.each([
    [people(1, 0, 0, 1, 0, 0, 0, 0, 0), '9 人不足 2 个（2 人各 1 个，7 人还没有）'],
    [people(1, 0), '2 人不足 2 个（1 人有 1 个，1 人还没有）'],
    [people(1, 1), '2 人不足 2 个（各 1 个）'],
    [people(0, 0, 0), '3 人不足 2 个（都还没有）'],
    [people(1), '1 人不足 2 个（有 1 个）'],
    [people(0), '1 人不足 2 个（还没有）'],
    [people(), undefined],
  ])('is said in one sentence', (short, sentence) => {
    expect(shortSentence(short)).toBe(sentence)
  })

  it('is said by name, in the order given', () => {
    expect(namesOf(people(1, 0))).toBe('演示干部甲、演示干部乙')
  })
})

describe('a period', () => {
  it.each([
    ['month', '2026-06-16', '2026年6月', '5月'],
    ['month', '2026-01-02', '2026年1月', '2025年12月'],
    ['quarter', '2026-06-16', '2026年二季度', '一季度'],
    ['quarter', '2026-02-16', '2026年一季度', '2025年四季度'],
    ['half', '2026-06-16', '2026年上半年', '2025年下半年'],
    ['half', '2026-11-16', '2026年下半年', '上半年'],
    ['year', '2026-06-16', '2026年', '2025年'],
  ] as const)('of kind %s around %s is called %s, and compares with %s', (kind, on, name, previous) => {
    expect(periodName(periodOf(kind, on))).toBe(name)
    expect(previousName(periodOf(kind, on))).toBe(previous)
  })

  it('has one choice for each kind', () => {
    expect(periodChoices).toHaveLength(periods.length)
    expect(periods.every(isPeriod)).toBe(true)
    expect(isPeriod('week')).toBe(false)
    expect(isPeriod(undefined)).toBe(false)
  })
})

describe('what stood at the end of last month', () => {
  const pairs = [{ reached: 3, begun: 2, none: 5 }, { reached: 0, begun: 0, none: 10 }]
  it('is said of the pairs, and in January of the year that is over', () => {
    expect(pairsBefore({ months: ['2026-05', '2026-06'], pairs })).toBe('上月底走满 3 对，没去过 5 对')
    expect(pairsBefore({ months: ['2025-12', '2026-01'], pairs })).toBe('去年底走满 3 对，没去过 5 对')
  })

  it('is said of the indicators, and not where nobody kept it', () => {
    const themes = [{ theme: 'solving' as const, reached: 2, total: 3, lights: { green: 2, blue: 0, yellow: 0, red: 1 }, withoutData: 0 }]
    expect(indicatorsNote(themes, { total: 3, reached: 1, late: 2, withoutData: 0 })).toBe('3 项，达到 2 项，逾期 1 项；上月底达到 1 项，逾期 2 项')
    expect(indicatorsNote(themes, null)).toBe('3 项，达到 2 项，逾期 1 项')
    expect(indicatorsNote([], null)).toBeUndefined()
  })

  it('is said of each desk', () => {
    const [triage] = stateGroups({ submitted: 7 }, { triage: 9, toAssign: 0, working: 0, followUp: 0, ended: 0 })
    expect([triage!.before, stateGroups({ submitted: 7 }, null)[0]!.before]).toEqual([9, undefined])
  })
})

describe('problems by state', () => {
  it('loses no state in the five lines a leader reads', () => {
    const one = Object.fromEntries(states.map((state) => [state, 1]))
    expect(stateGroups(one).reduce((sum, { count }) => sum + count, 0)).toBe(states.length)
  })

  it('says what a line is made of', () => {
    const groups = stateGroups({ assigned: 3, inProgress: 15, submitted: 7 })
    expect(groups.find(({ desk }) => desk === 'working')).toEqual({ desk: 'working', name: '在办', count: 18, parts: '待签收 3，办理中 15' })
    expect(groups.find(({ desk }) => desk === 'triage')).toEqual({ desk: 'triage', name: '待受理', count: 7, parts: undefined })
    expect(groups.find(({ desk }) => desk === 'ended')).toEqual({ desk: 'ended', name: '已结束', count: 0, parts: undefined })
  })
})
