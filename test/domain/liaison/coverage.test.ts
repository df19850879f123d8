import { coverageOf, pairedOn } from '@/domain/liaison/liaison.coverage'
import { fieldDone, fieldWanted, type PairVisits, remoteDone, withVisit } from '@/domain/liaison/liaison.counting'
import type { Visit } from '@/domain/visit/visit'
import { visit } from '../support/visit'
import { liaisonRows, peopleRows } from '../support/roster'

const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

describe('the coverage', () => {
  const obliged = peopleRows().filter(({ name, leadingGroup }) => name !== '' && leadingGroup !== '').map(({ name }) => ({ id: name })).sort((a, b) => byPinyin.compare(a.id, b.id))
  const pairs = liaisonRows().flatMap(({ name, unions }) => unions.map((union) => ({ personId: name, unionId: union, unionName: union })))

  it('of the real roster is 9 人不足 2 个: 2 with one each, 7 with none, in pinyin order', () => {
    const { obligedCount, short } = coverageOf(obliged, [], pairs)
    expect(obligedCount).toBe(9)
    expect(short.map(({ person, holds }) => `${person.id}${holds.length}`)).toEqual([
      '冯海艳0', '贾晓霞0', '姜桂凤0', '李欣0', '石榴0', '孙畅0', '王志宏1', '温瑞东1', '郑鹤峰0',
    ])
  })

  it('names nobody who holds two, and keeps the order it was given', () => {
    const two = [{ personId: 'b', unionId: 'u1', unionName: '甲' }, { personId: 'b', unionId: 'u2', unionName: '乙' }]
    expect(coverageOf([{ id: 'a' }, { id: 'b' }, { id: 'c' }], [], two).short.map(({ person }) => person.id)).toEqual(['a', 'c'])
  })

  it('counts the same union once', () => {
    const twice = [{ personId: 'a', unionId: 'u1', unionName: '甲' }, { personId: 'a', unionId: 'u1', unionName: '甲' }]
    expect(coverageOf([{ id: 'a' }], [], twice).short).toEqual([{ person: { id: 'a' }, holds: [{ id: 'u1', name: '甲' }] }])
  })

  it('names every key union that nobody is paired with', () => {
    const keyUnions = [...new Set(pairs.map(({ unionId }) => unionId)), '还没有人的工会'].map((name) => ({ id: name, name }))
    expect(coverageOf(obliged, keyUnions, pairs)).toMatchObject({ keyUnionCount: 3, unpairedKeyUnions: [{ name: '还没有人的工会' }] })
  })
})

describe('field visits wanted of a pair', () => {
  it.each([
    ['2022-10-17', null, 2026, 2],
    ['2026-01-01', null, 2026, 2],
    ['2026-06-16', null, 2026, 2],
    ['2026-07-01', null, 2026, 1],
    ['2026-12-31', null, 2026, 1],
    ['2022-10-17', '2026-06-30', 2026, 1],
    ['2022-10-17', '2026-07-01', 2026, 2],
    ['2022-10-17', '2025-12-31', 2026, 0],
    ['2027-01-01', null, 2026, 0],
  ] as const)('from %s to %s in %d are %d', (fromOn, toOn, year, wanted) => {
    expect(fieldWanted({ fromOn, toOn }, year)).toBe(wanted)
  })
})

describe('visits done of a pair', () => {
  const times = { id: 'l1', personId: 'cadre', unionId: 'union-1', fromOn: '2025-01-01', toOn: null }
  const none: PairVisits & typeof times = { ...times, fieldDays: {}, remoteCounts: {}, lastContactOn: null }
  const counting = (visits: Partial<Visit>[]) => visits.reduce<typeof none>((sum, more, i) => ({ ...sum, ...withVisit(sum, visit({ id: `v${i}`, ...more })) }), none)

  it('count at most one field visit a day, each in its own year', () => {
    const pair = counting(['2026-03-02', '2026-03-02', '2026-05-06', '2025-12-31'].map((visitedOn) => ({ visitedOn })))
    expect([fieldDone(pair, 2026), fieldDone(pair, 2025), fieldDone(pair, 2024)]).toEqual([2, 1, 0])
    expect(pair.lastContactOn).toBe('2026-05-06')
  })

  it('show video and phone beside it, never as field visits', () => {
    const pair = counting((['video', 'phone'] as const).map((mode) => ({ mode, placing: 'none' })))
    expect([fieldDone(pair, 2026), remoteDone(pair, 2026)]).toEqual([0, 2])
  })

  it('leave out what has no proof, but keep it as contact', () => {
    const pair = withVisit(none, visit({ placing: 'unsure' }))
    expect(pair).toEqual({ visits: { v1: { on: '2026-06-16', as: 'contact' } }, fieldDays: {}, remoteCounts: {}, lastContactOn: '2026-06-16' })
  })
})

describe('coverage on a past day', () => {
  const lasting = { unionId: 'a', fromOn: '2026-03-01', toOn: null, past: [{ fromOn: '2025-01-01', toOn: '2025-12-31' }] }
  const over = { unionId: 'b', fromOn: '2026-01-01', toOn: '2026-02-28' }
  it.each([
    ['2024-12-31', 0], ['2025-01-01', 1], ['2025-12-31', 1], ['2026-01-01', 1], ['2026-02-28', 1], ['2026-03-01', 1], ['2026-06-16', 1],
  ])('on %s counts the unions somebody was paired with, first and last day included', (on, paired) => {
    expect(pairedOn(['a', 'b', 'c'], [lasting, over], on)).toBe(paired)
  })

  it('counts a union once, however many hold it, and none that is not asked for', () => {
    expect(pairedOn(['a'], [lasting, { ...lasting }, { ...over, toOn: null }], '2026-06-16')).toBe(1)
    expect(pairedOn(['a', 'b'], [lasting, { ...over, toOn: null }], '2026-06-16')).toBe(2)
  })
})
