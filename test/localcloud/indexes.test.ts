import type { CollectionDeclaration } from '@/localcloud/cloud'
import { openWorld, type World } from './support/world'

const PROBLEMS: CollectionDeclaration = {
  name: 'problems',
  indexes: [
    { name: 'state_createdAt', fields: [['state', 1], ['createdAt', -1]] },
    { name: 'owner_state_dueAt', fields: [['owner', 1], ['state', 1], ['dueAt', 1]] },
    { name: 'tags', fields: [['tags', 1]] },
    { name: 'union_id', fields: [['union.id', 1], ['createdAt', 1]] },
  ],
}
const COUNT = 1000
const STATES = ['submitted', 'accepted', 'assigned', 'resolved']

let world: World
beforeAll(async () => {
  world = await openWorld({ collections: [PROBLEMS, { name: 'numbers', indexes: [{ name: 'list', fields: [['list', 1]] }] }, { name: 'parallel', indexes: [{ name: 'a_b', fields: [['a', 1], ['b', 1]] }] }, { name: 'rows', indexes: [{ name: 'k_v', fields: [['rows.k', 1], ['rows.v', 1]] }] }, { name: 'unions', indexes: [{ name: 'code', fields: [['code', 1]] }] }] })
  const problems = Array.from({ length: COUNT }, (_, n) => ({
    _id: `p${String(n).padStart(4, '0')}`,
    state: STATES[n % 4],
    owner: `o${n % 10}`,
    createdAt: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
    dueAt: new Date(Date.UTC(2026, 5, 1) + ((n * 37) % COUNT) * 60_000).toISOString(),
    tags: [`t${n % 50}`, `t${(n + 1) % 50}`],
    union: { id: `u${n % 20}` },
    score: n % 7,
  }))
  await world.db.collection('problems').add({ data: problems })
  await world.db.collection('unions').add({ data: Array.from({ length: 20 }, (_, n) => ({ code: `u${n}`, name: `工会${n}` })) })
})
afterAll(() => world.close())
beforeEach(() => world.cloud.clearAudit())

const problems = () => world.db.collection('problems')
const last = () => world.cloud.audit().at(-1)!
const ids = (list: Record<string, unknown>[]) => list.map(({ _id }) => _id)

describe('an index answers', () => {
  it('a page by equality and order, reading only that page', async () => {
    const { data } = await problems().where({ state: 'accepted' }).orderBy('createdAt', 'desc').limit(20).get()
    expect(ids(data).slice(0, 2)).toEqual(['p0997', 'p0993'])
    expect(last()).toMatchObject({ index: 'state_createdAt', examined: 20, returned: 20 })
  })

  it('the same order reversed', async () => {
    const { data } = await problems().where({ state: 'accepted' }).orderBy('createdAt', 'asc').limit(5).get()
    expect(ids(data).slice(0, 2)).toEqual(['p0001', 'p0005'])
    expect(last()).toMatchObject({ index: 'state_createdAt', examined: 5 })
  })

  it('equality, a range and an order on the ranged field', async () => {
    const after = new Date(Date.UTC(2026, 0, 1) + 500 * 60_000).toISOString()
    const condition = world.db.command.and!([{ state: 'accepted' }, { createdAt: world.db.command.gte!(after) }])
    const { data } = await problems().where(condition).orderBy('createdAt', 'asc').limit(10).get()
    expect(ids(data)[0]).toBe('p0501')
    expect(last()).toMatchObject({ index: 'state_createdAt', examined: 10, returned: 10 })
  })

  it('a page further on, reading what is skipped and no more', async () => {
    await problems().where({ state: 'accepted' }).orderBy('createdAt', 'desc').skip(30).limit(10).get()
    expect(last()).toMatchObject({ examined: 40, returned: 10 })
  })

  it('in, merged into one order', async () => {
    const { data } = await problems().where({ state: world.db.command.in!(['accepted', 'resolved']) }).orderBy('createdAt', 'desc').limit(6).get()
    expect(ids(data)).toEqual(['p0999', 'p0997', 'p0995', 'p0993', 'p0991', 'p0989'])
    expect(last()).toMatchObject({ index: 'state_createdAt', examined: 6 })
  })

  it('in on an inner field of the index', async () => {
    const { data } = await problems().where({ owner: 'o1', state: world.db.command.in!(['accepted', 'resolved']) }).orderBy('dueAt', 'asc').limit(5).get()
    expect(last()).toMatchObject({ index: 'owner_state_dueAt', examined: 5 })
    const dues = data.map(({ dueAt }) => dueAt as string)
    expect(dues).toEqual([...dues].sort())
  })

  it('an element of an array, each document once', async () => {
    const { total } = await problems().where({ tags: world.db.command.in!(['t1', 't2']) }).count()
    expect(total).toBe(60)
    expect(last()).toMatchObject({ index: 'tags', examined: 60 })
  })

  it('a path into an object', async () => {
    await problems().where({ union: { id: 'u3' } }).orderBy('createdAt', 'asc').limit(4).get()
    expect(last()).toMatchObject({ index: 'union_id', examined: 4 })
  })

  it('ids, one or many', async () => {
    await problems().doc('p0003').get()
    expect(last()).toMatchObject({ index: '_id_', examined: 1, returned: 1 })
    await problems().where({ _id: world.db.command.in!(['p0001', 'p0002', 'missing']) }).get()
    expect(last()).toMatchObject({ index: '_id_', examined: 2, returned: 2 })
  })

  it('the leading match and sort of an aggregation', async () => {
    const { list } = await problems().aggregate().match({ state: 'accepted' }).sort({ createdAt: -1 }).limit(3).project({ createdAt: 1 }).end()
    expect(ids(list)).toEqual(['p0997', 'p0993', 'p0989'])
    expect(last()).toMatchObject({ index: 'state_createdAt', examined: 3 })
  })

  it('a lookup through the other collection’s index', async () => {
    const { list } = await problems().aggregate().match({ _id: 'p0003' }).lookup({ from: 'unions', localField: 'union.id', foreignField: 'code', as: 'unions' }).end()
    expect(list[0]).toMatchObject({ unions: [{ name: '工会3' }] })
    expect(last()).toMatchObject({ index: '_id_, code', examined: 2 })
  })

  it('a lookup whose own pipeline begins with what it joins by', async () => {
    const joined = world.db.command.aggregate.pipeline!() as unknown as { match(condition: object): { done(): unknown } }
    const pipeline = joined.match(world.db.command.expr!(world.db.command.aggregate.eq!(['$code', '$$union']))).done()
    const { list } = await problems().aggregate().match({ _id: 'p0003' }).lookup({ from: 'unions', let: { union: '$union.id' }, pipeline, as: 'unions' }).end()
    expect(list[0]).toMatchObject({ unions: [{ name: '工会3' }] })
    expect(last()).toMatchObject({ index: '_id_, code', examined: 2 })
  })

  it('which documents to update', async () => {
    await problems().where({ owner: 'o1', state: 'resolved' }).update({ data: { seen: true } })
    expect(last()).toMatchObject({ action: 'database.modifyDocument', index: 'owner_state_dueAt' })
    expect(last().examined).toBeLessThanOrEqual(100)
  })
})

describe('a count', () => {
  it('reads no document where the index alone decides', async () => {
    expect((await problems().where({ state: 'accepted' }).count()).total).toBe(250)
    expect(last()).toMatchObject({ index: 'state_createdAt', examined: 0, returned: 1 })
    const since = new Date(Date.UTC(2026, 0, 1) + 500 * 60_000).toISOString()
    expect((await problems().where({ state: world.db.command.in!(['accepted', 'resolved']), createdAt: world.db.command.gte!(since) }).count()).total).toBe(250)
    expect(last().examined).toBe(0)
    expect((await problems().where({ _id: world.db.command.gte!('p0990') }).count()).total).toBe(10)
    expect(last()).toMatchObject({ index: '_id_', examined: 0 })
  })

  it('of everything reads nothing', async () => {
    expect((await problems().count()).total).toBe(COUNT)
    expect(last()).toMatchObject({ index: '_id_', examined: 0 })
  })

  it('reads what the index alone does not decide', async () => {
    expect((await problems().where({ state: 'accepted', score: 3 }).count()).total).toBe(36)
    expect(last()).toMatchObject({ index: 'state_createdAt', examined: 250 })
    expect((await problems().where({ state: 'accepted', createdAt: /T00:/ }).count()).total).toBe(15)
    expect(last()).toMatchObject({ examined: 250 })
  })
})

describe('an index over arrays', () => {
  const numbers = () => world.db.collection('numbers')
  beforeAll(() => numbers().add({ data: [{ _id: 'far', list: [1, 10] }, { _id: 'near', list: [4] }, { _id: 'one', list: 3 }, { _id: 'none', list: [] }] }))

  it('lets two ends of a range be met by two elements', async () => {
    const { data } = await numbers().where({ list: world.db.command.and!(world.db.command.gt!(5), world.db.command.lt!(3)) }).get()
    expect(ids(data)).toEqual(['far'])
    expect(last().index).toBe('list')
  })

  it('does not order by the element it found, but by the smallest or greatest', async () => {
    const one = world.db.command.in!([10, 4, 3])
    expect(ids((await numbers().where({ list: one }).orderBy('list', 'asc').get()).data)).toEqual(['far', 'one', 'near'])
    expect(ids((await numbers().where({ list: one }).orderBy('list', 'desc').get()).data)).toEqual(['far', 'near', 'one'])
    await numbers().add({ data: { _id: 'far2', list: [10, 0] } })
    expect(ids((await numbers().where({ list: 10 }).orderBy('list', 'asc').get()).data)).toEqual(['far2', 'far'])
  })

  it('sorts an empty array before everything', async () => {
    expect(ids((await numbers().orderBy('list', 'asc').limit(1).get()).data)).toEqual(['none'])
  })

  it('finds a document whose two conditions are met by two elements', async () => {
    const rows = world.db.collection('rows')
    await rows.add({ data: [{ _id: 'two', rows: [{ k: 1, v: 3 }, { k: 2, v: 2 }] }, { _id: 'none', rows: [{ k: 2, v: 3 }] }] })
    expect(ids((await rows.where({ 'rows.k': 1, 'rows.v': 2 }).get()).data)).toEqual(['two'])
    expect(ids((await rows.where({ 'rows.k': 1, 'rows.v': world.db.command.lt!(3) }).get()).data)).toEqual(['two'])
    expect(last().index).toBe('k_v')
  })

  it('refuses two arrays in one index', async () => {
    const add = world.db.collection('parallel').add({ data: { a: [1], b: [2] } })
    await expect(add).rejects.toThrow('cannot index parallel arrays')
    expect((await world.db.collection('parallel').count()).total).toBe(0)
  })
})

describe('the audit is honest', () => {
  it('calls a scan a scan and counts every document it looked at', async () => {
    const { total } = await problems().where({ score: 3 }).count()
    expect(last()).toMatchObject({ action: 'database.calculateDocument', index: 'scan', examined: COUNT, query: '{"score":"?"}' })
    expect(total).toBe(143)
  })

  it('counts what an order that no index gives costs', async () => {
    await problems().where({ state: 'accepted' }).orderBy('score', 'asc').limit(5).get()
    expect(last()).toMatchObject({ index: 'state_createdAt', examined: 250, returned: 5 })
  })

  it('does not hold an “or” for indexed when a branch is not', async () => {
    await problems().where(world.db.command.or!([{ state: 'accepted' }, { score: 1 }])).limit(1000).get()
    expect(last()).toMatchObject({ index: 'scan', examined: COUNT })
  })

  it('keeps values out of what it shows', async () => {
    await problems().where({ owner: '张三', dueAt: world.db.command.lt!('2026') }).get()
    expect(last().query).toBe('{"owner":"?","dueAt":{"$lt":"?"}}')
  })
})

describe('index changes', () => {
  it('are followed at the next start: new ones built, old ones gone', async () => {
    const first = await openWorld({ collections: [{ name: 'things', indexes: [{ name: 'a', fields: [['a', 1]] }] }] })
    await first.db.collection('things').add({ data: [{ a: 1, b: 1 }, { a: 2, b: 2 }] })
    await first.cloud.stop()
    const second = await openWorld({ dataDir: first.dataDir, collections: [{ name: 'things', indexes: [{ name: 'b', fields: [['b', -1]] }] }] })
    await second.db.collection('things').where({ b: 2 }).get()
    expect(second.cloud.audit().at(-1)).toMatchObject({ index: 'b', examined: 1 })
    await second.db.collection('things').where({ a: 2 }).get()
    expect(second.cloud.audit().at(-1)).toMatchObject({ index: 'scan' })
    await second.close()
    Object.assign(process.env, world.cloud.sdkEnvironment())
  })
})
