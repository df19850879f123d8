import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await openWorld({
    collections: [
      { name: 'problems', indexes: [] },
      { name: 'unique', indexes: [{ name: 'number_1', fields: [['number', 1]], unique: true }] },
    ],
  })
})
afterAll(() => world.close())

describe('documents through the real SDK', () => {
  it('adds one document and answers its id', async () => {
    expect(await world.db.collection('problems').add({ data: { _id: 'p1', title: '灯坏了' } })).toMatchObject({ _id: 'p1' })
    expect((await world.db.collection('problems').doc('p1').get()).data).toEqual({ _id: 'p1', title: '灯坏了' })
  })

  it('makes an id of 32 hex characters when none is given', async () => {
    const { _id } = await world.db.collection('problems').add({ data: { a: 1 } })
    expect(_id).toMatch(/^[0-9a-f]{32}$/)
  })

  it('adds a list of documents in one call', async () => {
    const added = await world.db.collection('problems').add({ data: [{ _id: 'l1' }, { _id: 'l2' }] })
    expect(added._ids).toEqual(['l1', 'l2'])
  })

  it('keeps the documents before the one that fails, as an ordered insert does', async () => {
    const list = [{ _id: 'o1' }, { _id: 'l1' }, { _id: 'o2' }]
    await errorOf(world.db.collection('problems').add({ data: list }))
    const { data } = await world.db.collection('problems').where({ _id: world.db.command.in!(['o1', 'o2']) }).get()
    expect(data.map(({ _id }) => _id)).toEqual(['o1'])
  })

  it('brings every type back as it was', async () => {
    const data = { int: 1, big: 1_700_000_000_000, half: 1.5, text: '字', yes: true, nothing: null, at: new Date(1e12), list: [1, [2, { a: 3 }]], inner: { b: '😀' }, pattern: /a.b/i }
    await world.db.collection('problems').doc('types').set({ data })
    expect((await world.db.collection('problems').doc('types').get()).data).toMatchObject({ ...data, pattern: { pattern: 'a.b', options: 'i' } })
  })

  it('refuses a date that is none, instead of keeping another day', async () => {
    expect(await errorOf(world.db.collection('problems').add({ data: { _id: 'never', at: new Date('nonsense') } }))).toMatchObject({ errCode: -501007 })
    expect(await errorOf(world.db.collection('problems').where({ at: world.db.command.gt!(new Date('nonsense')) }).get())).toMatchObject({ errCode: -501007 })
    expect((await world.db.collection('problems').where({ _id: 'never' }).count()).total).toBe(0)
  })

  it('tells a replaced document from a created one', async () => {
    expect(await world.db.collection('problems').doc('s1').set({ data: { a: 1, b: 1 } })).toMatchObject({ stats: { updated: 0, created: 1 } })
    expect(await world.db.collection('problems').doc('s1').set({ data: { a: 2 } })).toMatchObject({ stats: { updated: 1, created: 0 } })
    expect((await world.db.collection('problems').doc('s1').get()).data).toEqual({ _id: 's1', a: 2 })
  })

  it('counts a document as updated only when it changed', async () => {
    await world.db.collection('problems').doc('u1').set({ data: { a: 1 } })
    expect(await world.db.collection('problems').doc('u1').update({ data: { a: 1 } })).toMatchObject({ stats: { updated: 0 } })
    expect(await world.db.collection('problems').doc('u1').update({ data: { a: 2 } })).toMatchObject({ stats: { updated: 1 } })
    expect(await world.db.collection('problems').doc('missing').update({ data: { a: 2 } })).toMatchObject({ stats: { updated: 0 } })
  })

  it('removes one document and those that match', async () => {
    await world.db.collection('problems').add({ data: [{ _id: 'r1', r: 1 }, { _id: 'r2', r: 1 }, { _id: 'r3', r: 1 }] })
    expect(await world.db.collection('problems').doc('r1').remove()).toMatchObject({ stats: { removed: 1 } })
    expect(await world.db.collection('problems').where({ r: 1 }).remove()).toMatchObject({ stats: { removed: 2 } })
  })

  it('projects fields, inner ones too', async () => {
    await world.db.collection('problems').doc('f1').set({ data: { a: 1, b: { c: 2, d: 3 } } })
    expect((await world.db.collection('problems').doc('f1').field({ 'b.c': true }).get()).data).toEqual({ _id: 'f1', b: { c: 2 } })
    expect((await world.db.collection('problems').doc('f1').field({ _id: false, b: false }).get()).data).toEqual({ a: 1 })
  })

  it('sets server dates by the clock of the cloud, in data and in queries', async () => {
    world.cloud.setClock(86_400_000)
    await world.db.collection('problems').add({ data: { _id: 'd1', at: world.db.serverDate({ offset: 1000 }), isDated: true } })
    const { data } = await world.db.collection('problems').doc('d1').get()
    expect(Math.abs((data.at as Date).getTime() - world.cloud.now() - 1000)).toBeLessThan(2000)
    const later = await world.db.collection('problems').where({ isDated: true, at: world.db.command.gt!(world.db.serverDate()) }).count()
    world.cloud.setClock(0)
    expect(later.total).toBe(1)
  })
})

describe('production errors', () => {
  it('names a missing collection with -502005', async () => {
    expect(await errorOf(world.db.collection('nowhere').get())).toMatchObject({ errCode: -502005 })
    expect(await errorOf(world.db.collection('nowhere').add({ data: {} }))).toMatchObject({ errCode: -502005 })
  })

  it('answers E11000 with -502001 for a second document of one id', async () => {
    await world.db.collection('problems').add({ data: { _id: 'twice' } })
    const error = await errorOf(world.db.collection('problems').add({ data: { _id: 'twice' } }))
    expect(error.errCode).toBe(-502001)
    expect(error.errMsg).toContain('E11000 duplicate key error')
    expect(error.errMsg).toContain('_id: "twice"')
  })

  it('counts a missing field as null in a unique index', async () => {
    await world.db.collection('unique').add({ data: { _id: 'n1', number: 1 } })
    expect((await errorOf(world.db.collection('unique').add({ data: { number: 1 } }))).errMsg).toContain('E11000')
    await world.db.collection('unique').add({ data: { _id: 'none' } })
    expect((await errorOf(world.db.collection('unique').add({ data: { number: null } }))).errMsg).toContain('E11000')
    expect((await errorOf(world.db.collection('unique').doc('none').update({ data: { number: 1 } }))).errMsg).toContain('number_1')
  })

  it('says that a document does not exist, unless told not to', async () => {
    expect((await errorOf(world.db.collection('problems').doc('nobody').get())).errMsg).toContain('does not exist')
  })

  it('refuses to change an _id', async () => {
    await world.db.collection('problems').doc('fixed').set({ data: { a: 1 } })
    const update = world.db.collection('problems').where({ _id: 'fixed' }).update({ data: { _id: 'other' } })
    expect((await errorOf(update)).errMsg).toContain('_id')
  })

  it('refuses a result over 1 MB', async () => {
    await world.db.createCollection('large')
    await world.db.collection('large').add({ data: [{ text: 'x'.repeat(600_000) }, { text: 'x'.repeat(600_000) }] })
    expect((await errorOf(world.db.collection('large').get())).errMsg).toContain('exceed limit (1MB)')
  })

  it('names the action it does not do', async () => {
    const response = await fetch(`${world.cloud.url}/admin`, { method: 'POST', body: JSON.stringify({ action: 'database.watchDocument' }) })
    expect(await response.json()).toMatchObject({ code: 'LOCAL_CLOUD_NOT_SUPPORTED', message: expect.stringContaining('database.watchDocument') as string })
  })


  it('refuses to make a collection twice', async () => {
    await world.db.createCollection('made')
    expect((await errorOf(world.db.createCollection('made'))).errMsg).toContain('Table exist')
  })
})

describe('limits', () => {
  it('answers 100 documents when no limit is given and 1000 at most', async () => {
    await world.db.createCollection('many')
    await world.db.collection('many').add({ data: Array.from({ length: 1200 }, (_, n) => ({ n })) })
    expect((await world.db.collection('many').get()).data).toHaveLength(100)
    expect((await world.db.collection('many').limit(5000).get()).data).toHaveLength(1000)
    expect((await world.db.collection('many').count()).total).toBe(1200)
  })

  it('answers 20 documents of an aggregation without a limit stage', async () => {
    expect((await world.db.collection('many').aggregate().match({ n: world.db.command.gte!(0) }).end()).list).toHaveLength(20)
    expect((await world.db.collection('many').aggregate().limit(500).end()).list).toHaveLength(500)
  })
})

describe('who may call', () => {
  it('refuses a foreign Host and a foreign Origin', async () => {
    const foreign = await fetch(`${world.cloud.url}/audit`, { headers: { origin: 'https://example.com' } })
    expect(foreign.status).toBe(403)
    const own = await fetch(`${world.cloud.url}/audit`, { headers: { origin: world.cloud.url } })
    expect(own.status).toBe(200)
    expect(own.headers.get('access-control-allow-origin')).toBeNull()
  })
})
