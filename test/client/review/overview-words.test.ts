import { states } from '@/domain/problem/vocabulary'
import { periodOf } from '@/domain/review/period'
import { namesOf, shortSentence } from '@/src/features/review/coverage-words'
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
