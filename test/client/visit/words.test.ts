import { contentWords, proofTag, whenWords } from '@/src/features/visit/row-words'
import { outcomeWords } from '@/src/features/visit/result-words'
import type { VisitRow } from '@/types/visit.contract'

const outcome = (given: Partial<Parameters<typeof outcomeWords>[0]>) =>
  outcomeWords({ mode: 'field', placing: 'in', distanceMeters: 80, isUnverified: false, countsAsField: true, fieldWanted: 2, ...given })

describe('what came of a visit', () => {
  it.each([
    ['counts in range', {}, '算一次实地走访', /只算一次/],
    ['is contact by telephone', { mode: 'phone' as const, placing: 'none' as const, countsAsField: false }, '算一次联系', /不算实地走访/],
    ['has no place', { placing: 'none' as const, distanceMeters: null, isUnverified: true, countsAsField: false }, '先记“待核实”', /没带位置.*主席确认了就算/],
    ['is out of range', { placing: 'out' as const, isUnverified: true, countsAsField: false }, '先记“待核实”', /不在范围内.*主席确认了就算/],
    ['is unsure, the phone being rough', { placing: 'unsure' as const, isUnverified: true, countsAsField: false }, '先记“待核实”', /误差大.*主席确认了就算/],
    ['is at a union without a known place', { placing: 'unsure' as const, distanceMeters: null, isUnverified: true, countsAsField: false }, '先记“待核实”', /没有登记地点.*主席确认了就算/],
    ['was made by the 联络人', { countsAsField: false }, '记下了，不算领导的次数', /联络人自己去的/],
    ['was at somebody else’s union', { countsAsField: false, fieldWanted: 0 }, '记下了', /不是您的联系点/],
  ])('is told when it %s', (_when, given, title, text) => {
    expect(outcome(given).title).toBe(title)
    expect(outcome(given).text).toMatch(text)
  })
})

describe('a visit in a list', () => {
  const row: VisitRow = {
    id: 'v1', unionName: '演示第三小学工会', personName: '演示干部甲', mode: 'field', visitedOn: '2026-06-03', checkedInAt: '2026-06-03T06:32:00.000Z',
    isFinished: true, placing: 'in', isUnverified: false, countsAsField: true, topics: ['lifeQuality', 'other'], problemCount: 2,
    isSentLate: false, isCanceled: false, isYourTurn: false,
  }

  it('says when, how, and what it brought back', () => {
    expect(whenWords(row, '2026-06-16', false)).toBe('6月3日，实地，带回 2 个问题')
    expect(whenWords({ ...row, problemCount: 0, mode: 'phone' }, '2027-01-05', true)).toBe('2026年6月3日，电话，演示干部甲')
    expect(whenWords({ ...row, isSentLate: true }, '2026-06-16', false)).toBe('6月3日，实地，补传，带回 2 个问题')
    expect(contentWords(row)).toBe('提高职工生活品质等 2 项')
    expect(contentWords({ ...row, topics: [] })).toBeUndefined()
  })

  it.each([
    ['在范围内', {}, true],
    ['待核实', { isUnverified: true, placing: 'none' as const }, false],
    ['没写完', { isFinished: false, isUnverified: true }, false],
    ['有证明', { placing: 'none' as const }, true],
    ['取消了', { isCanceled: true }, false],
    ['等您确认', { isYourTurn: true }, false],
  ])('is marked %s', (text, given, isDone) => {
    expect(proofTag({ ...row, ...given })).toMatchObject({ text, isDone })
  })

  it('has no mark for a call: there is nothing to prove', () => {
    expect(proofTag({ ...row, mode: 'phone', isUnverified: false })).toBeUndefined()
  })
})
