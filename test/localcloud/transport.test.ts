import { errorOf } from './support/errors'
import { recordBefore, type Recorder } from './support/recorder'
import { openWorld, type World } from './support/world'

/** What goes over the wire, written down between the unmodified SDK and the cloud. */
let world: World
let recorder: Recorder
beforeAll(async () => {
  world = await openWorld({ collections: [{ name: 'things', indexes: [] }] }, { echo: { source: 'exports.main = async (event) => event' } })
  recorder = await recordBefore(world)
})
afterAll(async () => {
  recorder.close()
  await world.close()
})
beforeEach(() => void recorder.take())

const things = () => world.db.collection('things')
const only = () => {
  const sent = recorder.take()
  expect(sent).toHaveLength(1)
  return sent[0]!
}

describe('a request', () => {
  it('goes to the address in the environment, with environment, sequence and version', async () => {
    await things().count()
    const { url, headers, body } = only()
    expect(url.pathname).toBe('/admin')
    expect(url.searchParams.get('env')).toBe('local')
    expect(url.searchParams.get('seqId')).toMatch(/_\d+$/)
    expect(headers).toMatchObject({ 'x-sdk-version': 'wx-server-sdk/4.0.2', 'x-signature-expires': '600', 'x-tcb-region': 'local' })
    expect(headers.authorization).toMatch(/^TC3-HMAC-SHA256 /)
    expect(body).toMatchObject({ action: 'database.calculateDocument', envName: 'local', collectionName: 'things', queryType: 'WHERE' })
    expect(body).not.toHaveProperty('query')
  })

  it('is answered whatever its signature says, with a request id', async () => {
    const response = await fetch(`${world.cloud.url}/admin`, { method: 'POST', headers: { authorization: 'nonsense' }, body: '{"action":"database.calculateDocument","collectionName":"things"}' })
    expect(await response.json()).toEqual({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, data: { total: 0 } })
  })

  it('is answered with status 200 also when it fails', async () => {
    const response = await fetch(`${world.cloud.url}/admin`, { method: 'POST', body: '{"action":"database.calculateDocument","collectionName":"nowhere"}' })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ requestId: expect.any(String) as string, code: 'DATABASE_COLLECTION_NOT_EXIST', message: expect.stringContaining('nowhere') as string })
  })

  it('that meets another status fails with -501001, one that meets no JSON fails too', async () => {
    recorder.answerOnce(502, '{}')
    expect(await errorOf(things().count())).toMatchObject({ errCode: -501001 })
    recorder.answerOnce(200, 'not JSON at all')
    await errorOf(things().count())
  })

  it('is sent once only, even when its connection is cut', async () => {
    world.cloud.fault({ action: 'database.calculateDocument', drop: true })
    recorder.take()
    await errorOf(things().count())
    world.cloud.fault(null)
    expect(recorder.take()).toHaveLength(1)
  })

  it('ends after the time that init was given', async () => {
    const hasty = world.sdk.createNewInstance({ env: world.sdk.DYNAMIC_CURRENT_ENV, timeout: 200 })
    world.cloud.fault({ delayMs: 1000 })
    expect(await errorOf(hasty.database().collection('things').count())).toMatchObject({ errCode: -501001, errMsg: expect.stringContaining('timeout') as string })
    expect(await errorOf(hasty.callFunction({ name: 'echo' }))).toMatchObject({ errCode: -1, code: 'ESOCKETTIMEDOUT' })
    world.cloud.fault(null)
  })

  it('goes to the serviceUrl of init, where there is one, instead', async () => {
    const direct = world.sdk.createNewInstance({ env: world.sdk.DYNAMIC_CURRENT_ENV, serviceUrl: `${world.cloud.url}/admin` })
    expect((await direct.database().collection('things').count()).total).toBe(0)
    expect(recorder.take()).toEqual([])
  })

  it('has its secret, region and environment from what the cloud gives', () => {
    const names = ['TENCENTCLOUD_RUNENV', 'TENCENTCLOUD_REGION', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', 'SCF_NAMESPACE', 'TCB_ENV', 'TCB_CONTEXT_CNFG', 'SILENCE']
    expect(Object.keys(world.cloud.sdkEnvironment())).toEqual(expect.arrayContaining(names))
  })
})

describe('a value', () => {
  const stored = async (value: unknown) => {
    recorder.take()
    await things().doc('v').set({ data: { value } })
    const data = JSON.parse(String(recorder.take()[0]!.body.data)) as { value?: unknown }
    return { sent: data.value, back: (await things().doc('v').get()).data.value }
  }
  const geo = () => world.db.Geo
  const point = (longitude: number, latitude: number) => new (geo().Point)(longitude, latitude)
  const line = () => new (geo().LineString)([point(1, 2), point(3, 4)])
  const ring = () => new (geo().LineString)([point(0, 0), point(0, 1), point(1, 1), point(0, 0)])
  const LINE = [[1, 2], [3, 4]]
  const RING = [[0, 0], [0, 1], [1, 1], [0, 0]]

  it.each<[string, () => unknown, unknown, unknown]>([
    ['an int', () => 1, { $numberInt: '1' }, 1],
    ['a whole double', () => 1.0, { $numberInt: '1' }, 1],
    ['minus zero', () => -0, { $numberInt: '0' }, 0],
    ['a fraction', () => 1.5, { $numberDouble: '1.5' }, 1.5],
    ['a long', () => 1_700_000_000_000, { $numberLong: '1700000000000' }, 1_700_000_000_000],
    ['not a number', () => NaN, { $numberDouble: 'NaN' }, NaN],
    ['a date', () => new Date(1e12), { $date: { $numberLong: '1000000000000' } }, new Date(1e12)],
    ['a server date', () => world.db.serverDate({ offset: 60 }), { $tcb_server_date: { offset: { $numberInt: '60' } } }, expect.any(Date)],
    ['a JS regular expression', () => /a.b/i, { $regularExpression: { pattern: 'a.b', options: 'i' } }, expect.objectContaining({ pattern: 'a.b', options: 'i' })],
    ['a regular expression', () => world.db.RegExp({ regexp: '^a', options: 's' }), { $regularExpression: { pattern: '^a', options: 's' } }, expect.objectContaining({ pattern: '^a', options: 's' })],
    ['a point', () => point(117, 40), { type: 'Point', coordinates: [{ $numberInt: '117' }, { $numberInt: '40' }] }, expect.objectContaining({ longitude: 117, latitude: 40 })],
    ['null', () => null, null, null],
    ['undefined', () => undefined, undefined, undefined],
    ['a buffer', () => Buffer.from('abc'), { type: 'Buffer', data: [] }, { type: 'Buffer', data: [] }],
    ['bytes', () => new Uint8Array([7, 8]), { 0: { $numberInt: '7' }, 1: { $numberInt: '8' } }, { 0: 7, 1: 8 }],
    ['nested arrays', () => [1, [2, [{ a: [] }]]], expect.anything(), [1, [2, [{ a: [] }]]]],
  ])('survives as %s', async (_title, value, wire, back) => {
    const found = await stored(value())
    expect(found.sent).toEqual(wire)
    expect(found.back).toEqual(back)
  })

  it.each<[string, () => object, unknown]>([
    ['LineString', line, LINE],
    ['Polygon', () => new (geo().Polygon)([ring()]), [RING]],
    ['MultiPoint', () => new (geo().MultiPoint)([point(1, 2), point(3, 4)]), LINE],
    ['MultiLineString', () => new (geo().MultiLineString)([line(), line()]), [LINE, LINE]],
    ['MultiPolygon', () => new (geo().MultiPolygon)([new (geo().Polygon)([ring()])]), [[RING]]],
  ])('survives as a %s', async (type, value, coordinates) => {
    const { back } = await stored(value())
    expect(JSON.parse(JSON.stringify(back))).toEqual({ type, coordinates })
  })
})
