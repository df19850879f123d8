import { auditQueriesOf, wastefulQueries } from '@/test/support/audit'
import { openWorld, type World } from './support/world'

const read = (chain: string) => `exports.main = async () => { await cloud.database().collection('things')${chain}; return 1 }`

let world: World
beforeAll(async () => {
  world = await openWorld(
    { collections: [{ name: 'things', indexes: [{ name: 'kind', fields: [['kind', 1], ['at', -1]] }] }, { name: 'few', indexes: [] }] },
    {
      scanning: { source: read(".where({ size: 3 }).orderBy('at', 'desc').get()") },
      wide: { source: read(".where({ kind: 'a', size: 3 }).get()") },
      narrow: { source: read(".where({ kind: 'a' }).orderBy('at', 'desc').limit(20).get()") },
      summing: { source: read(".aggregate().match({ size: 3 }).group({ _id: null, n: cloud.database().command.aggregate.sum(1) }).end()") },
      pair: { source: read(".where(cloud.database().command.and([{ at: 7 }, cloud.database().command.or([{ size: 1 }, { weight: 2 }]), cloud.database().command.or([{ size: 3 }, { place: cloud.database().command.neq(4) }])])).orderBy('name', 'asc').get()") },
      either: { source: read(".where(cloud.database().command.or([{ kind: 'a' }, { size: 1, at: cloud.database().command.gt(3) }])).get()") },
    },
  )
  await world.db.collection('things').add({ data: Array.from({ length: 200 }, (_, at) => ({ at, kind: at % 2 ? 'a' : 'b', size: at % 40 })) })
})
afterAll(() => world.close())
beforeEach(() => auditQueriesOf(world.cloud))

const call = (name: string, procedure: string) => world.cloud.invoke(name, { procedure })

describe('the query audit of tests', () => {
  it('names a query that scans, who made it and the index that would serve it', async () => {
    await call('scanning', 'list')
    expect(wastefulQueries()).toEqual(['scanning.list scans: getDocument things {"size":"?"} {"at":-1}; it wants the index things (size 1, at -1)'])
    expect(wastefulQueries()).toEqual([])
  })

  it('names a query that examines more than three for each returned and more than fifty in all', async () => {
    await call('wide', 'list')
    expect(wastefulQueries()).toEqual([
      'wide.list reads kind and examines 100 for 5 returned: getDocument things {"kind":"?","size":"?"}; it wants the index things (kind 1, size 1)',
    ])
  })

  it('looks into aggregations and into each branch of an “or”', async () => {
    await call('summing', 'sum')
    await call('either', 'list')
    expect(wastefulQueries()).toEqual([
      'summing.sum scans: aggregateDocuments things [{"$match":{"size":"?"}},"$group"]; it wants the index things (size 1)',
      'either.list scans: getDocument things {"$or":[{"kind":"?"},{"size":"?","at":{"$gt":"?"}}]}; it wants the index things (kind 1); things (size 1, at 1)',
    ])
  })

  it('names an index for each branch of the “or” that indexes can serve, with what stands beside it and the order', async () => {
    await call('pair', 'list')
    expect(wastefulQueries()).toEqual([
      expect.stringMatching(/it wants the index things \(size 1, at 1, name 1\); things \(weight 1, at 1, name 1\)$/),
    ])
  })

  it('says nothing of a query that reads what it shows, nor of the test’s own unless asked to', async () => {
    await call('narrow', 'list')
    await world.db.collection('things').where({ size: 1 }).get()
    expect(wastefulQueries()).toEqual([])
    const other = await openWorld({ collections: [{ name: 'few', indexes: [] }] })
    auditQueriesOf(other.cloud, [], { isWithOutside: true })
    await other.db.collection('few').where({ size: 1 }).get()
    expect(wastefulQueries()).toEqual(['the test itself scans: getDocument few {"size":"?"}; it wants the index few (size 1)'])
    await other.close()
    Object.assign(process.env, world.cloud.sdkEnvironment())
  })

  it('accepts what is on the list for a reason, and nothing without one', async () => {
    const other = await openWorld({ collections: [{ name: 'few', indexes: [] }] })
    const entry = { collection: 'few', query: '{"size":"?"}' }
    auditQueriesOf(other.cloud, [{ ...entry, reason: 'never more than ten documents' }], { isWithOutside: true })
    await other.db.collection('few').where({ size: 1 }).get()
    expect(wastefulQueries()).toEqual([])
    await other.db.collection('few').where({ weight: 1 }).get()
    expect(wastefulQueries()).toHaveLength(1)
    await other.close()
    const third = await openWorld({ collections: [{ name: 'few', indexes: [] }] })
    auditQueriesOf(third.cloud, [{ ...entry, reason: ' ' }], { isWithOutside: true })
    await third.db.collection('few').where({ size: 1 }).get()
    expect(wastefulQueries()).toHaveLength(1)
    await third.close()
    Object.assign(process.env, world.cloud.sdkEnvironment())
  })
})
