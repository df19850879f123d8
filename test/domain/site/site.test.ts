import { categories, purposes } from '@/domain/problem/vocabulary'
import { defaultMatters, mattersAsKept } from '@/domain/site/matter'
import { mayKeep, newSite, type SiteFacts, stepSite } from '@/domain/site/site'

const facts: SiteFacts = {
  kind: 'outdoorStation', name: '演示驿站', address: '演示路口', position: { latitude: 40.95, longitude: 117.95, system: 'gcj02' }, unionId: 'u1', unionName: '演示工会',
  hours: '每天 7:00–20:00', offers: ['water'], notes: '', phone: null, photos: [],
}
const site = newSite('s1', facts, '2026-06-01', '演示主席甲')

describe('a service site', () => {
  it('is kept by the office, and by a chair for the own union', () => {
    expect(mayKeep({ roles: ['office'], unionIds: [] }, null)).toBe(true)
    expect(mayKeep({ roles: ['chair'], unionIds: ['u1'] }, 'u1')).toBe(true)
    expect(mayKeep({ roles: ['chair'], unionIds: ['u1'] }, 'u2')).toBe(false)
    expect(mayKeep({ roles: ['chair'], unionIds: ['u1'] }, null)).toBe(false)
    expect(mayKeep({ roles: ['worker', 'cadre', 'leader'], unionIds: ['u1'] }, 'u1')).toBe(false)
  })

  it('is dated by whoever last said how it stands', () => {
    const confirmed = stepSite(site, { type: 'confirm' }, 1, '2026-06-16', '演示办公室甲')
    expect(confirmed).toEqual({ ...site, version: 2, checkedOn: '2026-06-16', checkedBy: '演示办公室甲' })
  })

  it('is shut with a reason and opened again, each once', () => {
    const shut = stepSite(site, { type: 'shut', reason: '修路' }, 1, '2026-06-16', '')
    expect(shut.shut).toEqual({ on: '2026-06-16', reason: '修路' })
    expect(() => stepSite(shut, { type: 'shut', reason: '又关' }, 2, '2026-06-17', '')).toThrow(expect.objectContaining({ code: 'STATE_FORBIDS' }))
    expect(stepSite(shut, { type: 'reopen' }, 2, '2026-06-17', '').shut).toBeNull()
    expect(() => stepSite(site, { type: 'reopen' }, 1, '2026-06-17', '')).toThrow(expect.objectContaining({ code: 'STATE_FORBIDS' }))
    expect(() => stepSite(shut, { type: 'reopen' }, 1, '2026-06-17', '')).toThrow(expect.objectContaining({ code: 'CONFLICT' }))
  })
})

describe('the service matters', () => {
  it('are the plan’s seven until the office edits them, each with the kind and purpose its form opens with', () => {
    expect(mattersAsKept([]).map(({ title }) => title)).toEqual(['送温暖', '金秋助学', '职工互助', '两项免费保障', '关爱农民工子女', '会聚良缘', '入会建会'])
    for (const { category, purpose, what, forWhom, how } of defaultMatters) {
      expect(categories).toContain(category)
      expect(category).not.toBe('conduct')
      expect(purposes).toContain(purpose)
      expect(Math.min(what.length, forWhom.length, how.length)).toBeGreaterThan(2)
    }
  })

  it('are the office’s words where it edited them, in its order, with what it added', () => {
    const edited = { ...defaultMatters[0]!, title: '送清凉', order: 9, version: 1, edited: { at: '2026-06-16T01:41:00.000Z', byName: '演示办公室甲' } }
    const added = { ...edited, id: 'm_added', title: '夜校', order: 0 }
    expect(mattersAsKept([edited, added]).map(({ title }) => title)).toEqual(['夜校', '金秋助学', '职工互助', '两项免费保障', '关爱农民工子女', '会聚良缘', '入会建会', '送清凉'])
  })
})
