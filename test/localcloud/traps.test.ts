import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

/** Cold instances of a loaded machine take their time. */
jest.setTimeout(30_000)

/** What wx-server-sdk 4.0.2 does with what it is given, whether one expects it or not: code that passes here has met it. */
let world: World
beforeAll(async () => {
  world = await openWorld(
    { collections: [{ name: 'things', indexes: [] }, { name: 'many', indexes: [] }] },
    {
      text: { source: "exports.main = async () => '123'" },
      date: { source: 'exports.main = async () => ({ at: new Date(0) })' },
      slow: { source: 'exports.main = () => new Promise((resolve) => setTimeout(resolve, 3000))', config: { timeout: 5 } },
    },
  )
  await world.db.collection('many').add({ data: Array.from({ length: 120 }, (_, n) => ({ n })) })
})
afterAll(() => world.close())
beforeEach(async () => {
  await things().where({ _id: _().exists!(true) }).remove()
  await things().add({ data: [{ _id: 'x', a: 1, b: 3, rows: [{ k: 1 }] }, { _id: 'y', a: 2, b: 9, rows: [{ k: 2 }] }, { _id: 'z', a: 9, b: 9, o: { p: 1 } }] })
})

const things = () => world.db.collection('things')
const _ = () => world.db.command
const ids = async (condition: object) => (await things().where(condition).orderBy('_id', 'asc').get()).data.map(({ _id }) => _id).join('')

describe('conditions', () => {
  it('“or” on two fields becomes one “or” of all', async () => {
    expect(await ids({ a: _().or!(_().eq!(1), _().eq!(2)), b: _().or!(_().eq!(3), _().eq!(4)) })).toBe('xy')
    expect(await ids(_().and!([{ a: _().in!([1, 2]) }, { b: _().in!([3, 4]) }]))).toBe('x')
  })

  it('“or” inside elemMatch finds nothing', async () => {
    expect(await ids({ rows: _().elemMatch!({ k: _().or!(_().eq!(1), _().eq!(2)) }) })).toBe('')
    expect(await ids({ rows: _().elemMatch!({ k: _().in!([1, 2]) }) })).toBe('xy')
  })

  it('of undefined are refused before anything is sent', () => {
    expect(() => things().where({ a: undefined })).toThrow()
    expect(() => things().orderBy('a', 'upwards' as 'asc')).toThrow()
    expect(() => things().skip('many' as unknown as number)).toThrow()
  })

  it('of an empty object vanish', async () => {
    expect(await ids({ o: {} })).toBe('xyz')
    expect(await ids({ o: _().eq!({}) })).toBe('')
  })
})

describe('limits', () => {
  it('of 0 and none mean 100', async () => {
    expect((await world.db.collection('many').limit(0).get()).data).toHaveLength(100)
    expect((await world.db.collection('many').get()).data).toHaveLength(100)
  })
})

describe('updates', () => {
  const updated = async (data: object) => {
    await things().doc('z').update({ data })
    return (await things().doc('z').get()).data
  }

  it('with an empty object leave the field as it was', async () => {
    expect(await updated({ a: 1, o: {} })).toMatchObject({ a: 1, o: { p: 1 } })
    expect(await updated({ o: _().set!({}) })).toMatchObject({ o: {} })
  })

  it('write rubbish for a server date inside set and each, and a date in plain places', async () => {
    const serverDate = world.db.serverDate()
    expect((await updated({ o: _().set!({ at: serverDate }) })).o).toEqual({ at: { offset: 0 } })
    expect((await updated({ rows: _().push!({ each: [serverDate] }) })).rows).toEqual([{ offset: 0 }])
    expect(await updated({ rows: _().push!([serverDate]), at: serverDate, inner: { at: serverDate }, list: [serverDate] })).toMatchObject({
      rows: [{ offset: 0 }, expect.any(Date)], at: expect.any(Date) as Date, inner: { at: expect.any(Date) as Date }, list: [expect.any(Date)],
    })
  })

  it('pull nothing by “or” and “and”, whose internals are sent', async () => {
    const things = world.db.collection('many')
    await things.doc('pulled').set({ data: { list: [1, 5, 9] } })
    const { or, and, gt, lt, pull } = world.db.command
    await things.doc('pulled').update({ data: { list: pull!(or!(lt!(2), gt!(8))) } })
    await things.doc('pulled').update({ data: { list: pull!(and!(gt!(1), lt!(8))) } })
    expect((await things.doc('pulled').get()).data.list).toEqual([1, 5, 9])
    await things.doc('pulled').remove()
  })

  it('and removals without a where mean every document', async () => {
    expect(await things().update({ data: { seen: 1 } })).toMatchObject({ stats: { updated: 3 } })
    expect(await things().remove()).toMatchObject({ stats: { removed: 3 } })
  })

  it('lose the bytes of a buffer', async () => {
    await things().add({ data: { _id: 'bytes', data: Buffer.from('abc') } })
    expect(Buffer.isBuffer((await things().doc('bytes').get()).data.data)).toBe(false)
    expect((await things().doc('bytes').get()).data.data).toEqual({ type: 'Buffer', data: [] })
  })
})

describe('aggregations', () => {
  it.each(['facet', 'graphLookup', 'out', 'redact', 'collStats', 'indexStats'])('have no %s', (stage) => {
    const pipeline = things().aggregate() as unknown as Record<string, (value: unknown) => unknown>
    expect(() => pipeline[stage]!({})).toThrow(TypeError)
  })

  it('keep the server’s code where others lose it', async () => {
    expect(await errorOf(world.db.collection('nowhere').aggregate().match({ a: 1 }).end())).toMatchObject({ errCode: -1, code: 'DATABASE_COLLECTION_NOT_EXIST' })
    expect(await errorOf(world.db.createCollection('things'))).toMatchObject({ errCode: -1 })
    expect(await errorOf(world.db.collection('nowhere').get())).not.toHaveProperty('code')
  })
})

describe('a document that does not exist', () => {
  it('throws, or is null where that is asked for', async () => {
    expect((await errorOf(things().doc('nobody').get())).errMsg).toContain('document with _id nobody does not exist')
    world.sdk.init({ env: world.sdk.DYNAMIC_CURRENT_ENV })
    const lenient = (world.sdk as unknown as { database(options: object): typeof world.db }).database({ throwOnNotFound: false })
    expect((await lenient.collection('things').doc('nobody').get()).data).toBeNull()
  })
})

describe('transactions', () => {
  it('do not hold a count, a where’s update and removal, nor an aggregation: they run outside', async () => {
    const transaction = await world.db.startTransaction()
    await transaction.collection('things').doc('x').update({ data: { a: 100 } })
    const inside = transaction.collection('things')
    expect((await inside.where({ a: 100 }).count()).total).toBe(0)
    await inside.where({ _id: 'y' }).update({ data: { a: 200 } })
    await inside.where({ _id: 'z' }).remove()
    await transaction.rollback()
    expect(await ids({ a: 200 })).toBe('y')
    expect(await ids({})).toBe('xy')
  })

  it('report no created document', async () => {
    const transaction = await world.db.startTransaction()
    expect(await transaction.collection('things').doc('new').set({ data: { a: 1 } })).toMatchObject({ stats: { created: 0 } })
    await transaction.rollback()
  })

  it('reject with the very value a rollback is given', async () => {
    const reason = { why: 'changed my mind' }
    const work = world.db.runTransaction(async (transaction) => {
      await transaction.collection('things').doc('x').update({ data: { a: 7 } })
      await transaction.rollback(reason)
    })
    await expect(work).rejects.toBe(reason)
    expect(await ids({ a: 7 })).toBe('')
  })
})

describe('callFunction', () => {
  it('parses twice: the text "123" arrives as a number, a date as text', async () => {
    expect((await world.sdk.callFunction({ name: 'text' })).result).toBe(123)
    expect((await world.sdk.callFunction({ name: 'date' })).result).toEqual({ at: '1970-01-01T00:00:00.000Z' })
  })

  it('gives up after the time it was given, with errCode -1', async () => {
    expect(await errorOf(world.sdk.callFunction({ name: 'slow', timeout: 300 } as { name: string }))).toMatchObject({ errCode: -1 })
  })
})

describe('uploadFile', () => {
  it('answers -1 for a status', async () => {
    expect(await world.sdk.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('a') })).toMatchObject({ statusCode: -1 })
  })
})
