import { errorOf } from './support/errors'
import { openWorld, type World, writeFunction } from './support/world'

/** Cold instances of a loaded machine take their time. */
jest.setTimeout(30_000)

let world: World
beforeAll(async () => {
  world = await openWorld(
    { collections: [{ name: 'things', indexes: [{ name: 'text', fields: [['text', 1]] }] }] },
    {
      greedy: { source: 'exports.main = async () => { const all = []; for (;;) all.push(new Array(100000).fill(Math.random())) }', config: { memorySize: 64, timeout: 20 } },
      modest: { source: 'exports.main = async (event, context) => [context.memory_limit_in_mb, context.time_limit_in_ms]', config: { timeout: undefined } },
    },
  )
})
afterAll(() => world.close())

describe('the platform’s limits hold for', () => {
  it('the number of collections', async () => {
    const other = await openWorld({ collections: Array.from({ length: 100 }, (_, n) => ({ name: `c${n}`, indexes: [] })) })
    expect(await errorOf(other.db.createCollection('onemore'))).toMatchObject({ code: 'DATABASE_COLLECTION_EXCEED_LIMIT' })
    await other.close()
    Object.assign(process.env, world.cloud.sdkEnvironment())
  })

  it.each([
    ['the indexes of a collection', Array.from({ length: 101 }, (_, n) => ({ name: `i${n}`, fields: [[`f${n}`, 1]] as [string, 1][] }))],
    ['the fields of an index', [{ name: 'wide', fields: Array.from({ length: 32 }, (_, n) => [`f${n}`, 1] as [string, 1]) }]],
  ])('%s', async (_title, indexes) => {
    await expect(openWorld({ collections: [{ name: 'things', indexes }] })).rejects.toThrow('at most 100 indexes of 31 fields')
  })

  it('the length of an indexed value and the size of a document', async () => {
    const things = world.db.collection('things')
    expect((await errorOf(things.add({ data: { text: 'x'.repeat(1025) } }))).errMsg).toContain('longer than 1024 bytes')
    await things.add({ data: { text: 'x'.repeat(1000) } })
    expect((await things.count()).total).toBe(1)
  })

  it('the size of a document: 16 MB of BSON, also when it grows there', async () => {
    const large = '工'.repeat(3_000_000)
    await world.db.createCollection('large')
    await world.db.collection('large').add({ data: { _id: 'grows', a: large } })
    expect(await errorOf(world.db.collection('large').doc('grows').update({ data: { b: large } }))).toMatchObject({
      errCode: -502001, errMsg: expect.stringContaining('too large. size in bytes: 180000') as string,
    })
    expect((await world.db.collection('large').where({ b: world.db.command.exists!(true) }).count()).total).toBe(0)
  })

  it('the environment of the functions: 4 KB', async () => {
    await expect(openWorld({ functionEnv: { KEY: 'x'.repeat(4094) } })).rejects.toThrow('take 4097 bytes; the platform gives them 4 KB')
    const other = await openWorld({ functionEnv: { KEY: 'x'.repeat(4093) } }, { sees: { source: 'exports.main = async () => process.env.KEY.length' } })
    expect(await other.cloud.invoke('sees', {})).toEqual({ result: 4093 })
    await other.close()
    Object.assign(process.env, world.cloud.sdkEnvironment())
  })

  it('the 10,000 documents of an aggregation', async () => {
    await world.db.createCollection('many')
    for (let n = 0; n < 3; n++) await world.db.collection('many').add({ data: Array.from({ length: 3400 }, (_, i) => ({ n: n * 3400 + i })) })
    const { list } = await world.db.collection('many').aggregate().project({ _id: 0, n: 1 }).limit(20_000).end()
    expect(list).toHaveLength(10_000)
  })

  it('the memory of a function, whose death harms no other', async () => {
    const [greedy, modest] = await Promise.all([world.cloud.invoke('greedy', {}), world.cloud.invoke('modest', {})])
    expect(greedy).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining('memory') as string })
    expect(modest).toEqual({ result: [256, 3000] })
  })

  it.each([
    ['one trigger a function', [{ name: 'a', type: 'timer', config: '0 0 2 * * * *' }, { name: 'b', type: 'timer', config: '0 0 3 * * * *' }], 'has 2 triggers; one is allowed'],
    ['a trigger’s name', [{ name: '1st', type: 'timer', config: '0 0 2 * * * *' }], 'begins with a letter'],
  ])('%s', async (_title, triggers, message) => {
    writeFunction(world.functionsDir, 'nightly', { source: 'exports.main = async () => 1', config: { triggers } })
    expect(await world.cloud.invoke('nightly', {})).toMatchObject({ errMsg: expect.stringContaining(message) as string })
  })

  it('fifty files in one call and 850 bytes in a name', async () => {
    const fileList = Array.from({ length: 51 }, (_, n) => `cloud://local.6c6f-local-1250000000/${n}`)
    expect(await errorOf(world.sdk.getTempFileURL({ fileList }))).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await errorOf(world.sdk.deleteFile({ fileList }))).toMatchObject({ code: 'INVALID_PARAM' })
    await expect(world.sdk.uploadFile({ cloudPath: '图'.repeat(100), fileContent: Buffer.from('x') })).rejects.toThrow('invalid cloud path')
  })

  it('a temporary address: two hours when nothing else is asked', async () => {
    const { fileID } = await world.sdk.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('a') })
    const { fileList } = await world.sdk.getTempFileURL({ fileList: [fileID] })
    expect(fileList[0]).toMatchObject({ fileID, status: 0 })
    world.cloud.setClock(7_100_000)
    expect((await fetch(fileList[0]!.tempFileURL)).status).toBe(200)
    world.cloud.setClock(7_201_000)
    expect((await fetch(fileList[0]!.tempFileURL)).status).toBe(403)
    world.cloud.setClock(0)
  })

  it('an upload that nobody signed, answered in the storage’s own XML', async () => {
    const response = await fetch(`${world.cloud.url}/storage/forged.txt`, { method: 'PUT', headers: { 'x-cos-security-token': '1.forged' }, body: 'x' })
    expect(response.status).toBe(403)
    expect(await response.text()).toMatch(/<Error><Code>SignatureDoesNotMatch<\/Code><Message>.+<\/Message><RequestId>.+<\/RequestId><TraceId>.+<\/TraceId><\/Error>/)
  })
})
