import type { Input } from '@/types/contracts'
import type { Person } from '../../support/world'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { report } from '../problem/story'

describe('the service sites', () => {
  let cast: Cast
  let otherUnion: { id: string; name: string }
  beforeAll(async () => {
    cast = await castOf()
    otherUnion = await cast.world.union({ name: '演示别家工会' })
  })
  afterAll(() => cast.world.stop())

  const as = (person: Person) => cast.world.as(person.openid)
  const station = (more: Partial<Input<'site.save'>> = {}): Input<'site.save'> => ({
    submissionId: submissionId(), kind: 'outdoorStation', name: '演示河湾桥驿站', address: '演示桥头路口', position: { latitude: 40.95, longitude: 117.95, system: 'gcj02' },
    hours: '每天 7:00–20:00', offers: ['water', 'microwave'], notes: '', ...more,
  })
  const step = (id: string, more: object = {}) => ({ submissionId: submissionId(), id, ...more })
  const counted = async () => (await as(cast.worker).call('site.counts', {})).total

  it('are kept by a chair for the own union, once for a submission, and dated', async () => {
    const before = await counted()
    const input = station({ unionId: otherUnion.id })
    expect((await as(cast.chair).refusal('site.save', input)).code).toBe('NOT_FOUND')
    const own = station()
    const made = await as(cast.chair).call('site.save', own)
    expect(made).toMatchObject({ union: { id: cast.union.id }, version: 1, checkedOn: '2026-06-16', mayKeep: true, openReports: 0 })
    expect((await as(cast.chair).call('site.save', own)).id).toBe(made.id)
    expect(await counted()).toBe(before + 1)
    const changed = await as(cast.chair).call('site.save', { ...station({ hours: '每天 6:00–22:00', kind: 'library' }), id: made.id, version: 1 })
    expect(changed).toMatchObject({ hours: '每天 6:00–22:00', version: 2, kind: 'library', union: { id: cast.union.id } })
    expect((await as(cast.worker).call('site.counts', {})).kinds).toEqual(expect.arrayContaining([{ kind: 'library', count: 1 }, { kind: 'outdoorStation', count: before }]))
    expect((await as(cast.chair).refusal('site.save', { ...station(), id: made.id, version: 1 })).code).toBe('CONFLICT')
    expect(changed.changes.map(({ did, byName }) => [did, byName])).toEqual([['save', '演示主席甲'], ['save', '演示主席甲']])
  })

  it('count for the goal 服务阵地强 while they are open', async () => {
    const value = async () => {
      const { branches } = await as(cast.leader).call('review.indicators', {})
      return branches.find(({ theme }) => theme === 'sites')!.indicators.find(({ source }) => source === 'openSites')!.value
    }
    const before = await counted()
    expect(await value()).toEqual({ kind: 'count', count: before })
    const { id } = await as(cast.office).call('site.save', station({ unionId: null }))
    expect(await value()).toEqual({ kind: 'count', count: before + 1 })
    await as(cast.office).call('site.shut', step(id, { reason: '修路' }) as never)
    expect(await value()).toEqual({ kind: 'count', count: before })
  })

  it('are kept all by the office, and by nobody else', async () => {
    const made = await as(cast.office).call('site.save', station({ unionId: null, phone: '0314-2000000' }))
    expect(made).toMatchObject({ union: null, phone: '0314-2000000' })
    expect((await as(cast.chair).refusal('site.confirm', step(made.id))).code).toBe('NOT_FOUND')
    expect((await as(cast.chair).refusal('site.save', { ...station(), id: made.id })).code).toBe('NOT_FOUND')
    expect((await as(cast.worker).refusal('site.save', station())).code).toBe('FORBIDDEN')
    expect((await as(cast.office).refusal('site.save', station({ unionId: 'union-none' }))).code).toBe('NOT_FOUND')
    expect((await as(cast.office).refusal('site.save', { ...station(), hours: '' })).code).toBe('BAD_INPUT')
    expect((await as(cast.worker).refusal('site.get', { id: 'site-none' })).code).toBe('NOT_FOUND')
    const seen = await as(cast.worker).call('site.get', { id: made.id })
    expect(seen).toMatchObject({ mayKeep: false, openReports: null, changes: [] })
  })

  it('say when they were last found to be so, and when they are shut and why', async () => {
    const { id } = await as(cast.chair).call('site.save', station())
    const before = await counted()
    cast.world.at('2026-06-20T01:00:00.000Z')
    expect(await as(cast.chair).call('site.confirm', step(id))).toMatchObject({ checkedOn: '2026-06-20', version: 2 })
    const shut = step(id, { reason: '修路，暂停一个月' }) as never
    expect(await as(cast.chair).call('site.shut', shut)).toMatchObject({ shut: { on: '2026-06-20', reason: '修路，暂停一个月' } })
    await as(cast.chair).call('site.shut', shut)
    expect(await counted()).toBe(before - 1)
    const listed = async (input: object, person = cast.worker) => (await as(person).call('site.list', input)).rows.map((row) => row.id)
    expect(await listed({ unionId: cast.union.id })).not.toContain(id)
    expect(await listed({ unionId: cast.union.id, isShut: true }, cast.chair)).toEqual([id])
    expect((await as(cast.worker).refusal('site.list', { unionId: cast.union.id, isShut: true })).code).toBe('NOT_FOUND')
    expect((await as(cast.chair).refusal('site.shut', step(id, { reason: '还是修路' }))).code).toBe('STATE_FORBIDS')
    expect(await as(cast.office).call('site.reopen', step(id))).toMatchObject({ shut: null })
    expect(await counted()).toBe(before)
  })

  it('carry their keeper’s own pictures alone', async () => {
    const { uploadPrefix } = await as(cast.chair).call('site.openDraft', {})
    const own = await as(cast.chair).upload(uploadPrefix)
    expect((await as(cast.chair).call('site.save', station({ photos: [own] }))).photos).toEqual([{ fileId: own, url: expect.any(String) }])
    expect((await as(cast.office).refusal('site.save', station({ photos: [own] }))).code).toBe('FILE_NOT_YOURS')
  })

  it('are told of by ordinary lines that name them, whose number their keepers see and nothing else', async () => {
    const { id, name } = await as(cast.chair).call('site.save', station({ name: '演示北门驿站' }))
    const { id: problemId } = await as(cast.worker).call('problem.submit', report(cast, { category: 'culture', description: '驿站的微波炉坏了一个星期了。', siteId: id, place: '进门左手边' }))
    expect((await as(cast.office).call('problem.get', { id: problemId })).place).toBe(`${name}，进门左手边`)
    expect((await as(cast.chair).call('site.get', { id })).openReports).toBe(1)
    await as(cast.worker).call('problem.withdraw', { id: problemId, submissionId: submissionId() })
    expect((await as(cast.chair).call('site.get', { id })).openReports).toBe(0)
    expect((await as(cast.worker).refusal('problem.submit', report(cast, { siteId: 'site-none' }))).code).toBe('NOT_FOUND')
    const [kept] = await cast.world.documents<object>('siteReports', { siteId: id })
    expect(Object.keys(kept!).sort()).toEqual(['_id', 'key', 'siteId'])
  })
})

describe('the nearest service sites', () => {
  let cast: Cast
  const here = { latitude: 40.95, longitude: 117.95, system: 'gcj02' as const }
  /** A degree of latitude is about 111 km. */
  const north = (metres: number) => ({ ...here, latitude: here.latitude + metres / 111_195 })

  beforeAll(async () => {
    cast = await castOf()
    const { siteDocument } = await import('@/cloudfunctions/site/site.repository')
    const { newSite } = await import('@/domain/site/site')
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const made = Array.from({ length: 42 }, (_, i) =>
      newSite(`site-${String(i).padStart(2, '0')}`, {
        kind: i % 2 === 0 ? 'outdoorStation' : 'library', name: `演示驿站${String(i).padStart(2, '0')}`, address: '演示路', unionId: null, unionName: null, hours: '全天', offers: [], notes: '', phone: null, photos: [],
        // The last two have no place; 30 to 33 share one spot.
        position: i >= 40 ? null : north(100 * (i >= 30 && i <= 33 ? 30 : i)),
      }, '2026-06-01', '演示办公室甲'),
    )
    await db.collection('sites').add({ data: made.map(siteDocument) })
  })
  afterAll(() => cast.world.stop())

  const read = async (input: { kind?: 'outdoorStation' | 'library' }) => {
    const rows: { id: string; distanceMeters: number | null }[] = []
    for (let cursor: string | undefined; ;) {
      const page = await cast.world.as(cast.worker.openid).call('site.near', { ...here, ...input, cursor })
      rows.push(...page.rows)
      if (page.nextCursor === null) return rows
      cursor = page.nextCursor
    }
  }

  it('come first, each once, with the distance in metres and the coordinate system, page after page', async () => {
    const rows = await read({})
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, i) => `site-${String(i).padStart(2, '0')}`))
    expect(rows[5]!.distanceMeters).toBeGreaterThan(498)
    expect(rows[5]!.distanceMeters).toBeLessThan(502)
    expect(rows[5]).toMatchObject({ position: { system: 'gcj02' } })
    expect((await read({ kind: 'library' })).map(({ id }) => Number(id.slice(5)) % 2)).toEqual(Array.from({ length: 20 }, () => 1))
  })

  it('are asked for in another system by the place meant, not by its figures', async () => {
    const near = async (system: 'gcj02' | 'wgs84') => (await cast.world.as(cast.worker.openid).call('site.near', { ...here, system })).rows[0]!.distanceMeters!
    expect(await near('gcj02')).toBe(0)
    expect(await near('wgs84')).toBeGreaterThan(300)
  })

  it('leave no trace of where somebody was', async () => {
    await read({})
    for (const collection of ['sites', 'people', 'submissions', 'recordChanges']) {
      expect(JSON.stringify(await cast.world.documents(collection, { _id: cast.worker.id }))).not.toContain('117.95')
    }
    expect(await cast.world.documents('submissions')).toEqual([])
  })

  it('are listed by name where no place is given, those without a place too', async () => {
    const first = await cast.world.as(cast.worker.openid).call('site.list', { unionId: null })
    const second = await cast.world.as(cast.worker.openid).call('site.list', { unionId: null, cursor: first.nextCursor! })
    const third = await cast.world.as(cast.worker.openid).call('site.list', { unionId: null, cursor: second.nextCursor! })
    const rows = [...first.rows, ...second.rows, ...third.rows]
    expect(rows.map(({ name }) => name)).toEqual(rows.map(({ name }) => name).sort())
    expect(rows).toHaveLength(42)
    expect(rows.at(-1)).toMatchObject({ position: null, distanceMeters: null })
    expect((await cast.world.as(cast.worker.openid).call('site.list', { kind: 'park' })).rows).toEqual([])
    expect((await cast.world.as(cast.worker.openid).call('site.list', { unionId: null, kind: 'library' })).rows).toHaveLength(20)
  })
})
