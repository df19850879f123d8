import { openWorld, type World } from './support/world'

const RULES = {
  adults: 'doc.age > 18',
  minors: '18 > doc.age',
  span: 'doc.age >= 10 && doc.age <= 20',
  named: "doc.name >= 'b'",
  current: 'doc.until > now',
  notDraft: "doc.state != 'draft'",
  shown: "!(doc.state in ['draft', 'hidden'])",
  truthy: 'doc.state',
  sum: 'doc.age + 1 > 18',
  mine: "doc.owner == auth.openid || doc.kind == 'public'",
  inner: 'doc.o != null',
  shop: 'auth.openid in get(`database.shops.${doc.shop}`).owners',
  nested: "get(`database.shops.${get('database.shops.first').next}`).name == 'second'",
  tooDeep: "get(get(get('database.shops.a').b).c).d == 1",
  tooMany: "get('database.shops.a').a == 1 || get('database.shops.b').a == 1 || get('database.shops.c').a == 1 || get('database.shops.d').a == 1",
  closed: false,
}

let world: World
beforeAll(async () => {
  const collections = Object.entries(RULES).map(([name, read]) => ({ name, indexes: [], rules: { read } }))
  world = await openWorld({ collections: [...collections, { name: 'shops', indexes: [] }] })
  const owners = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`s${n}`, ['anna']]))
  await world.db.collection('shops').add({ data: [{ _id: 'first', next: 'last' }, { _id: 'last', name: 'second' }, ...Object.entries(owners).map(([_id, list]) => ({ _id, owners: list }))] })
})
afterAll(() => world.close())

async function isLet(collectionName: string, query: object): Promise<boolean> {
  const body = JSON.stringify({ action: 'database.getDocument', collectionName, queryType: 'WHERE', query: JSON.stringify(query) })
  const response = await fetch(`${world.cloud.url}/database`, { method: 'POST', headers: { 'x-wx-openid': 'anna' }, body })
  const { code } = (await response.json()) as { code?: string }
  expect([undefined, 'DATABASE_PERMISSION_DENIED']).toContain(code)
  return code === undefined
}

describe('a range of the query proves a range of the rule', () => {
  it.each<[keyof typeof RULES, object, boolean]>([
    ['adults', { age: { $gt: 20 } }, true],
    ['adults', { age: { $gt: 18 } }, true],
    ['adults', { age: { $gte: 18 } }, false],
    ['adults', { age: { $gt: 17 } }, false],
    ['adults', { age: { $lt: 30 } }, false],
    ['adults', { age: { $gt: 20, $lt: 10 } }, true],
    ['adults', { age: { $gt: '20' } }, false],
    ['adults', { $and: [{ age: { $gt: 5 } }, { age: { $gte: 19 } }] }, true],
    ['adults', { age: { $in: [19, 20] } }, true],
    ['adults', { age: { $in: [18, 20] } }, false],
    ['minors', { age: { $lt: 18 } }, true],
    ['minors', { age: { $lte: 18 } }, false],
    ['span', { age: { $gte: 10, $lte: 20 } }, true],
    ['span', { age: { $gt: 9, $lte: 20 } }, false],
    ['span', { age: { $gte: 10 } }, false],
    ['named', { name: { $gte: 'b' } }, true],
    ['named', { name: { $gt: 'a' } }, false],
    ['current', { until: { $gt: Date.now() + 3_600_000 } }, true],
    ['current', { until: { $gt: { $date: new Date(Date.now() + 3_600_000).toISOString() } } }, true],
    ['current', { until: { $gt: 0 } }, false],
    ['notDraft', { state: { $ne: 'draft' } }, true],
    ['notDraft', { state: { $ne: 'hidden' } }, false],
    ['notDraft', { state: { $gt: 'e' } }, true],
    ['notDraft', { state: { $gt: 5 } }, true],
    ['shown', { state: { $nin: ['draft', 'hidden', 'gone'] } }, true],
    ['shown', { state: { $nin: ['draft'] } }, false],
  ])('%s asked for %j: %s', async (name, query, expected) => {
    expect(await isLet(name, query)).toBe(expected)
  })
})

describe('what is only half known proves nothing', () => {
  it.each<[keyof typeof RULES, object]>([
    ['truthy', { state: { $ne: 'draft' } }],
    ['sum', { age: { $gt: 20 } }],
    ['inner', { 'o.p': { $ne: 1 } }],
    ['closed', { _id: { $in: [] } }],
  ])('%s asked for %j', async (name, query) => {
    expect(await isLet(name, query)).toBe(false)
  })
})

describe('an “or” of the query is allowed when each branch is', () => {
  it.each<[keyof typeof RULES, object, boolean]>([
    ['mine', { $or: [{ owner: 'anna' }, { kind: 'public' }] }, true],
    ['mine', { $or: [{ owner: '{openid}' }, { kind: 'public' }] }, true],
    ['mine', { $or: [{ owner: 'anna' }, { kind: 'secret' }] }, false],
    ['mine', { $or: [{ owner: 'anna' }, {}] }, false],
    ['mine', { kind: 'public', $or: [{ a: 1 }, { b: 2 }] }, true],
    ['mine', { $and: [{ $or: [{ owner: 'anna' }, { x: 1 }] }, { $or: [{ kind: 'public' }, { y: 1 }] }] }, false],
    ['mine', { $or: [{ $and: [{ kind: 'public' }, { a: 1 }] }, { $or: [{ owner: 'anna' }] }] }, true],
    ['mine', { $nor: [{ owner: 'berta' }] }, false],
    ['adults', { $or: [{ age: { $gt: 20 } }, { age: 19 }] }, true],
    ['adults', { $or: [{ age: { $gt: 20 } }, { age: { $gt: 3 } }] }, false],
  ])('%s asked for %j: %s', async (name, query, expected) => {
    expect(await isLet(name, query)).toBe(expected)
  })
})

describe('get in a rule', () => {
  it('reads the document that the query names, by equality or by “in” with one value', async () => {
    expect(await isLet('shop', { shop: 's1' })).toBe(true)
    expect(await isLet('shop', { shop: { $in: ['s1'] } })).toBe(true)
    expect(await isLet('shop', { shop: { $in: ['s1', 's2'] } })).toBe(false)
    expect(await isLet('shop', { shop: 'absent' })).toBe(false)
    expect(await isLet('shop', {})).toBe(false)
  })

  it('reads one document for each branch of an “or”, ten in all at most', async () => {
    const either = (count: number) => ({ $or: Array.from({ length: count }, (_, n) => ({ shop: `s${n}` })) })
    expect(await isLet('shop', either(10))).toBe(true)
    expect(await isLet('shop', either(11))).toBe(false)
  })

  it('may stand inside another, two deep and three in all', async () => {
    expect(await isLet('nested', {})).toBe(true)
    for (const collectionName of ['tooDeep', 'tooMany']) {
      const body = JSON.stringify({ action: 'database.getDocument', collectionName, queryType: 'WHERE', query: '{}' })
      const response = await fetch(`${world.cloud.url}/database`, { method: 'POST', body })
      expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining('asks get more than 3 times, or deeper than 2') as string })
    }
  })
})
