import { key, type Stage, stageOf } from './stage'

describe('looking over the visits', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await stageOf('2026-02-10T02:00:00.000Z')
    const { world, boss, contact, place, union } = stage
    await stage.visit(boss.openid)
    await stage.visit(contact.openid, { mode: 'phone', fix: null })
    world.at('2026-06-16T01:41:00.000Z')
    await stage.visit(boss.openid)
    await stage.visit(boss.openid)
    await stage.visit(stage.stranger.openid, { unionId: union.id, mode: 'video', fix: null })
    const canceled = await stage.visit(boss.openid)
    await world.as(boss.openid).call('visit.cancel', { ...key(canceled.visitId), reason: '重复了' })
    await stage.checkIn(boss.openid)
    await world.as(boss.openid).call('visit.plan', {
      submissionId: 'plan-of-june-00001', unionId: place.id, plannedOn: '2026-06-30', time: null, mode: 'field', topics: [], companionIds: [],
    })
  })
  afterAll(() => stage.world.stop())

  it('gives each day of a month its visits by mode and its plans', async () => {
    const office = stage.world.as(stage.office.openid)
    expect(await office.call('visit.calendar', { month: '2026-06' })).toEqual({
      days: [{ on: '2026-06-16', field: 2, video: 1, phone: 0, planned: 0 }, { on: '2026-06-30', field: 0, video: 0, phone: 0, planned: 1 }],
    })
    expect((await office.call('visit.calendar', { month: '2026-12' })).days).toEqual([])
    expect((await stage.world.as(stage.boss.openid).call('visit.calendar', { month: '2026-06' })).days).toHaveLength(2)
    expect((await stage.world.as(stage.stranger.openid).refusal('visit.calendar', { month: '2026-06' })).code).toBe('FORBIDDEN')
  })

  it('gives the year by month and mode, and counts a pair and day once', async () => {
    const { months, isAll } = await stage.world.as(stage.leader.openid).call('visit.year', { year: 2026 })
    expect(isAll).toBe(true)
    expect(months[1]).toEqual({ month: 2, field: 1, video: 0, phone: 1, counted: 1 })
    expect(months[5]).toEqual({ month: 6, field: 2, video: 1, phone: 0, counted: 1 })
    expect(months.reduce((sum, { counted }) => sum + counted, 0)).toBe(await stage.done())
  })

  it('gives a cadre nobody’s year but their own', async () => {
    const { months, isAll } = await stage.world.as(stage.stranger.openid).call('visit.year', { year: 2026, scope: 'all' })
    expect(isAll).toBe(false)
    expect(months.reduce((sum, { field, video, phone }) => sum + field + video + phone, 0)).toBe(1)
  })

  it('lists what one may read of a union', async () => {
    const rows = async (openid: string) => (await stage.world.as(openid).call('visit.list', { scope: 'all', unionId: stage.place.id })).rows.length
    expect([await rows(stage.leader.openid), await rows(stage.boss.openid), await rows(stage.contact.openid), await rows(stage.stranger.openid)]).toEqual([6, 6, 6, 0])
  })

  it('names the unions nobody has visited for ninety days, the longest first, canceled visits left out', async () => {
    const office = stage.world.as(stage.office.openid)
    const never = await office.call('liaison.unvisited', {})
    expect(never.rows.map(({ id, lastFieldOn, lastContactOn }) => [id, lastFieldOn, lastContactOn])).toEqual([[stage.union.id, null, '2026-06-16']])
    stage.world.at('2026-09-15T02:00:00.000Z')
    const later = await office.call('liaison.unvisited', {})
    expect(later.sinceOn).toBe('2026-06-17')
    expect(later.rows.map(({ lastFieldOn }) => lastFieldOn)).toEqual([null, '2026-06-16'])
    expect((await office.call('liaison.unvisited', { days: 91 })).rows).toHaveLength(1)
    expect((await stage.world.as(stage.boss.openid).call('liaison.unvisited', {})).rows).toHaveLength(2)
    expect((await stage.world.as(stage.stranger.openid).refusal('liaison.unvisited', {})).code).toBe('FORBIDDEN')
    stage.world.at('2026-06-16T03:00:00.000Z')
  })

  it('puts the unions that have a place on a map, in WeChat’s coordinates', async () => {
    const other = await stage.world.union({ name: '演示城东工会', places: [{ name: '城东', latitude: 40.96, longitude: 117.95, system: 'wgs84', radiusMeters: 300 }] })
    const { rows } = await stage.world.as(stage.leader.openid).call('liaison.map', {})
    expect(rows.map(({ id }) => id)).toEqual([other.id, stage.place.id])
    expect(rows[1]).toMatchObject({ latitude: 40.96, longitude: 117.95, lastContactOn: '2026-06-16' })
    expect(Math.abs(rows[0]!.longitude - 117.95)).toBeGreaterThan(0.004)
    expect(rows.every(({ system }) => system === 'gcj02')).toBe(true)
    expect((await stage.world.as(stage.worker.openid).refusal('liaison.map', {})).code).toBe('FORBIDDEN')
  })

  it('names every union that no map can show, and narrows both to a union and those under it', async () => {
    const leader = stage.world.as(stage.leader.openid)
    const ids = async (procedure: 'liaison.map' | 'liaison.unplaced', unionId?: string) => (await leader.call(procedure, { unionId })).rows.map(({ id }) => id)
    const town = await stage.world.union({ name: '演示镇总工会' })
    const placed = await stage.world.union({ name: '演示镇东工会', parentId: town.id, places: [{ name: '镇东', latitude: 40.9, longitude: 117.9, system: 'gcj02', radiusMeters: 300 }] })
    const bare = await stage.world.union({ name: '演示镇西工会', parentId: placed.id })
    const all = (await stage.world.documents<{ _id: string }>('unions')).map(({ _id }) => _id)
    expect([...(await ids('liaison.map')), ...(await ids('liaison.unplaced'))].sort()).toEqual(all.sort())
    expect(await ids('liaison.map', town.id)).toEqual([placed.id])
    expect((await ids('liaison.unplaced', town.id)).sort()).toEqual([town.id, bare.id].sort())
    expect((await stage.world.as(stage.worker.openid).refusal('liaison.unplaced', {})).code).toBe('FORBIDDEN')
  })

  it('drops the coordinates of a visit a year after its year, and nothing else of it', async () => {
    const { dropOldPlaces } = await import('@/cloudfunctions/visit/retention')
    expect(await dropOldPlaces('2027-12-31T15:59:59.999Z')).toBe(0)
    const before = await stage.world.documents<{ fix: object | null }>('visits')
    const placed = before.filter(({ fix }) => fix !== null).length
    expect(placed).toBeGreaterThan(3)
    expect(await dropOldPlaces('2027-12-31T16:00:00.000Z')).toBe(placed)
    const after = await stage.world.documents<{ fix: object | null; placing: string; placeKey: string | null }>('visits')
    expect(after.filter(({ fix, placeKey }) => fix !== null || placeKey !== null)).toEqual([])
    expect(after.filter(({ placing }) => placing === 'in')).toHaveLength(placed)
    expect(await dropOldPlaces('2027-12-31T16:00:00.000Z')).toBe(0)
  })
})
