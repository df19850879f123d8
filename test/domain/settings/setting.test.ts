import { limits } from '@/domain/limits/limits'
import { alternateFault, bodiesChange, bodiesFault, formerBodies, limitChanges, limitsInForce, limitWords } from '@/domain/settings/setting'

const person = { name: '演示领导乙', roles: ['leader'] as const, isVacant: false }

describe('the alternate for complaints about supervision', () => {
  it('is somebody who is there and serves elsewhere', () => {
    expect(alternateFault(person)).toBeNull()
  })

  it.each([
    ['nobody', null, 'notThere'],
    ['a vacant post', { ...person, name: null, isVacant: true }, 'notThere'],
    ['somebody who has left', { ...person, leftOn: '2026-06-01' }, 'notThere'],
    ['supervision itself', { ...person, roles: ['supervision'] as const }, 'ofSupervision'],
  ])('is not %s', (_who, candidate, fault) => {
    expect(alternateFault(candidate)).toBe(fault)
  })
})

describe('bodies outside the union', () => {
  it.each([[[], 'none'], [['局'], 'length'], [['人社局', '人社局'], 'twice'], [Array.from({ length: 41 }, (_, i) => `单位${i}`), 'many'], [['人社局', '医保局'], null]])('%j: %s', (names, fault) => {
    expect(bodiesFault(names)).toBe(fault)
  })

  it('say what was added, what went, or that only the order changed', () => {
    expect(bodiesChange(['人社局', '法院'], ['人社局', '医保局', '民政局'])).toBe('加了医保局、民政局；去掉了法院')
    expect(bodiesChange(['人社局', '法院'], ['医保局', '人社局'])).toBe('加了医保局；去掉了法院')
    expect(bodiesChange(['人社局', '法院'], ['人社局', '区法院'])).toBe('法院换成区法院')
    expect(bodiesChange(['人社局', '法院'], ['法院', '人社局'])).toBe('换了顺序')
  })
})

describe('bodies that are offered no more', () => {
  it('are known by all their names, until one is offered again', () => {
    const first = formerBodies([], ['人社局', '法院'], ['人社局', '区法院'])
    expect(first).toEqual(['法院'])
    expect(formerBodies(first, ['人社局', '区法院'], ['区法院'])).toEqual(['人社局', '法院'])
    expect(formerBodies(first, ['人社局', '区法院'], ['人社局', '区法院', '法院'])).toEqual([])
  })
})

describe('limits', () => {
  it('have words each, and hold as usual until they are set', () => {
    expect(Object.keys(limitWords).sort()).toEqual(Object.keys(limits).sort())
    expect(limitsInForce(null).reports).toBe(20)
    expect(limitsInForce({ reports: 3 })).toEqual({ ...limitsInForce(null), reports: 3 })
    expect(limitChanges(limitsInForce(null), limitsInForce({ reports: 3 }))).toEqual(['反映问题：20 → 3 次'])
  })
})
