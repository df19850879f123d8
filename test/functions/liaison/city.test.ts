import type { Input } from '@/types/contracts'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'

describe('the city leaders’ own pairs', () => {
  let cast: Cast
  let other: { id: string; name: string }
  beforeAll(async () => {
    cast = await castOf()
    other = await cast.world.union({ name: '演示别家工会', isKey: true })
  })
  afterAll(() => cast.world.stop())

  const office = () => cast.world.as(cast.office.openid)
  const given = (more: object = {}): Input<'liaison.saveCityPair'> => ({
    submissionId: submissionId(), leaderName: '演示市领导甲', leaderDuty: '市总工会副主席', unionId: cast.union.id, fromOn: '2026-01-01', ...more,
  })

  it('are kept by the office, once for a submission, and changed on the version that stands', async () => {
    const input = given()
    const made = await office().call('liaison.saveCityPair', input)
    expect(await office().call('liaison.saveCityPair', input)).toEqual(made)
    expect(made).toMatchObject({ version: 1, union: cast.union, toOn: null })
    expect(await office().call('liaison.saveCityPair', given({ id: made.id, version: 1, leaderName: '演示市领导乙' }))).toMatchObject({ version: 2, leaderName: '演示市领导乙' })
    expect((await office().refusal('liaison.saveCityPair', given({ id: made.id, version: 1 }))).code).toBe('CONFLICT')
    expect((await office().refusal('liaison.saveCityPair', given({ id: made.id, unionId: other.id }))).code).toBe('NOT_FOUND')
    expect((await office().refusal('liaison.saveCityPair', given({ unionId: 'union-none' }))).code).toBe('NOT_FOUND')
    expect((await cast.world.as(cast.leader.openid).refusal('liaison.saveCityPair', given())).code).toBe('FORBIDDEN')
  })

  it('end on a day after they began, with a reason, and stay ended', async () => {
    const { id } = await office().call('liaison.saveCityPair', given())
    const end = (more: object = {}) => ({ submissionId: submissionId(), id, toOn: '2026-06-30', reason: '工作调整', ...more })
    expect(await office().refusal('liaison.endCityPair', end({ toOn: '2025-12-31' }))).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'endsBeforeItBegan' } })
    const input = end()
    const ended = await office().call('liaison.endCityPair', input)
    expect(ended).toMatchObject({ toOn: '2026-06-30', endReason: '工作调整' })
    expect(await office().call('liaison.endCityPair', input)).toEqual(ended)
    expect((await office().refusal('liaison.endCityPair', end())).code).toBe('STATE_FORBIDS')
    expect((await office().refusal('liaison.endCityPair', end({ id: 'pair-none' }))).code).toBe('NOT_FOUND')
    expect((await cast.world.as(cast.chair.openid).refusal('liaison.endCityPair', end())).code).toBe('FORBIDDEN')
  })

  it('are read by the district all, those that last first, by a chair for the own union, and by no worker', async () => {
    const { id } = await office().call('liaison.saveCityPair', given({ unionId: other.id }))
    const read = async (openid: string, input: object = {}) => (await cast.world.as(openid).call('liaison.cityPairs', input)).rows
    const all = await read(cast.leader.openid)
    expect(all.map(({ id: one }) => one)).toContain(id)
    expect(all.map(({ toOn }) => toOn === null)).toEqual([...all.map(({ toOn }) => toOn === null)].sort((a, b) => Number(b) - Number(a)))
    expect((await read(cast.leader.openid, { unionId: other.id })).map(({ id: one }) => one)).toEqual([id])
    expect((await read(cast.chair.openid)).every(({ union }) => union.id === cast.union.id)).toBe(true)
    expect((await cast.world.as(cast.chair.openid).refusal('liaison.cityPairs', { unionId: other.id })).code).toBe('NOT_FOUND')
    expect((await cast.world.as(cast.worker.openid).refusal('liaison.cityPairs', {})).code).toBe('FORBIDDEN')
  })

  it('count for nobody’s duty in the district', async () => {
    await office().call('liaison.saveCityPair', given({ unionId: other.id }))
    const coverage = await cast.world.as(cast.leader.openid).call('liaison.coverage', {})
    expect(coverage.pairs).toEqual([])
    expect(coverage.unpairedKeyUnions).toEqual([other])
  })
})
