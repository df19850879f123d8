import type { Input } from '@/types/contracts'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'

const gate = { name: '校门', latitude: 40.96, longitude: 117.95, system: 'gcj02', radiusMeters: 300 }
const near = { latitude: 40.9605, longitude: 117.95, accuracyMeters: 30, system: 'gcj02' } as const
const far = { latitude: 41.05, longitude: 117.95, accuracyMeters: 30, system: 'gcj02' } as const

describe('a visit', () => {
  let cast: Cast
  let union: { id: string; name: string }
  beforeAll(async () => {
    cast = await castOf()
    union = await cast.world.union({ name: '演示物流园区工会联合会', places: [gate] })
    await cast.world.pair({ person: cast.owner, unionId: union.id, contact: cast.coOwner })
  })
  afterAll(() => cast.world.stop())

  const cadre = () => cast.world.as(cast.owner.openid)
  const checkIn = (fix: Input<'visit.checkIn'>['fix'], mode: 'field' | 'video' | 'phone' = 'field') =>
    cadre().call('visit.checkIn', { submissionId: submissionId(), unionId: union.id, mode, fix })
  const finishing = (visitId: string, more: Partial<Input<'visit.finish'>> = {}): Input<'visit.finish'> => ({
    submissionId: submissionId(), visitId, topics: ['lifeQuality'], record: '九位代课教师，五月工资晚到十天。', photos: [], problems: [], ...more,
  })

  it.each([
    ['in', near, false],
    ['out', far, true],
    ['unsure', { ...near, accuracyMeters: 400 }, true],
    ['unsure', { ...near, accuracyMeters: null }, true],
    ['none', null, false],
  ] as const)('stands %s to the union and is never blocked', async (placing, fix, needsNote) => {
    const checked = await checkIn(fix)
    expect(checked).toMatchObject({ placing, needsNote })
    const done = await cadre().call('visit.finish', finishing(checked.visitId))
    expect(done.isUnverified).toBe(placing !== 'in')
  })

  it('compares a browser’s fix with a WeChat place in one system', async () => {
    // The same spot in WGS-84: GCJ-02 lies about 560 m off here.
    const gcoord = (await import('gcoord')).default
    const [longitude, latitude] = gcoord.transform([near.longitude, near.latitude], gcoord.GCJ02, gcoord.WGS84)
    const checked = await checkIn({ latitude, longitude, accuracyMeters: 20, system: 'wgs84' })
    expect(checked).toMatchObject({ placing: 'in', placeName: '校门' })
    expect(checked.distanceMeters).toBeGreaterThan(50)
    expect(checked.distanceMeters).toBeLessThan(62)
  })

  it('counts at most one field visit a pair and day, and none without a proof', async () => {
    cast.world.at('2026-07-01T02:00:00.000Z')
    const done = async (fix: typeof near | null) => (await cadre().call('visit.finish', finishing((await checkIn(fix)).visitId))).fieldDone
    const before = (await cadre().call('liaison.mine', {})).rows.find(({ unionId }) => unionId === union.id)!.fieldDone
    expect([await done(null), await done(near), await done(near)]).toEqual([before, before + 1, before + 1])
  })

  it('shows a call beside the field visits and never as one', async () => {
    const row = async () => (await cadre().call('liaison.mine', {})).rows.find(({ unionId }) => unionId === union.id)!
    const before = await row()
    await cadre().call('visit.finish', finishing((await checkIn(null, 'phone')).visitId))
    expect(await row()).toMatchObject({ fieldDone: before.fieldDone, remoteDone: before.remoteDone + 1 })
  })

  it('does not count a visit of the 联络人 alone for the one they serve', async () => {
    cast.world.at('2026-07-02T02:00:00.000Z')
    const contact = cast.world.as(cast.coOwner.openid)
    const { visitId } = await contact.call('visit.checkIn', { submissionId: submissionId(), unionId: union.id, mode: 'field', fix: near })
    expect((await contact.call('visit.finish', finishing(visitId))).countsAsField).toBe(false)
  })

  it('brings its problems into the ledger with source 走访, once', async () => {
    const { visitId } = await checkIn(near)
    const input = finishing(visitId, {
      problems: [
        { submissionId: submissionId(), category: 'culture', description: '代课教师没有热饭的地方，中午吃凉的。' },
        { submissionId: submissionId(), category: 'pay', description: '代课教师五月的工资晚到了十天。' },
      ],
    })
    const first = await cadre().call('visit.finish', input)
    expect(await cadre().call('visit.finish', input)).toEqual(first)
    expect(first.problems).toHaveLength(2)
    const stored = await cast.world.documents<{ source: string; unionName: string }>('problems', { visitId })
    expect(stored).toHaveLength(2)
    expect(stored[0]).toMatchObject({ source: 'visit', unionName: union.name })
    const visitOf = async (openid: string) => (await cast.world.as(openid).call('problem.get', { id: first.problems[0]!.id })).visitId
    const chair = await cast.world.person({ openid: 'o_chair_there', name: '演示主席乙', roles: ['chair'], unionIds: [union.id] })
    expect([await visitOf(cast.owner.openid), await visitOf(cast.office.openid), await visitOf(chair.openid)]).toEqual([visitId, visitId, null])
  })

  it('writes no line of the ledger when one of them is refused', async () => {
    const { visitId } = await checkIn(near)
    const refused = await cadre().refusal('visit.finish', finishing(visitId, {
      problems: [
        { submissionId: submissionId(), category: 'culture', description: '代课教师没有热饭的地方，中午吃凉的。' },
        { submissionId: submissionId(), category: 'culture', description: '这一条里有敏感词样例，不应该登记。' },
      ],
    }))
    expect(refused.code).toBe('CONTENT_REFUSED')
    expect(await cast.world.documents('problems', { visitId })).toHaveLength(0)
    expect((await cadre().call('visit.get', { id: visitId })).isFinished).toBe(false)
  })

  it('cannot be finished twice, nor by anybody else', async () => {
    const { visitId } = await checkIn(near)
    expect((await cast.world.as(cast.supervisor.openid).refusal('visit.finish', finishing(visitId))).code).toBe('NOT_FOUND')
    await cadre().call('visit.finish', finishing(visitId))
    expect((await cadre().refusal('visit.finish', finishing(visitId))).code).toBe('STATE_FORBIDS')
  })

  it('takes a place given later, until it is finished', async () => {
    const { visitId } = await checkIn(null)
    expect(await cadre().call('visit.addPlace', { submissionId: submissionId(), visitId, fix: near })).toMatchObject({ placing: 'in' })
    await cadre().call('visit.finish', finishing(visitId))
    expect((await cadre().refusal('visit.addPlace', { submissionId: submissionId(), visitId, fix: far })).code).toBe('STATE_FORBIDS')
  })

  it('shows a cadre their own visits, and everybody’s only to those who review them', async () => {
    const { visitId } = await checkIn(near)
    const stranger = await cast.world.person({ openid: 'o_stranger', name: '演示干部丙', roles: ['cadre'] })
    expect((await cast.world.as(stranger.openid).refusal('visit.get', { id: visitId })).code).toBe('NOT_FOUND')
    const { rows } = await cast.world.as(cast.coOwner.openid).call('visit.list', { scope: 'all' })
    expect(rows.every(({ personName }) => personName === cast.coOwner.name)).toBe(true)
    expect((await cast.world.as(cast.leader.openid).call('visit.get', { id: visitId })).isYours).toBe(false)
    expect((await cast.world.as(cast.worker.openid).refusal('visit.list', { scope: 'all' })).code).toBe('FORBIDDEN')
  })
})
