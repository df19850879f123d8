import { openWorld, type World } from './support/world'

const COUNT = 1000
const STATES = ['submitted', 'accepted', 'assigned', 'resolved']

let world: World
beforeAll(async () => {
  const indexes: { name: string; fields: [string, 1 | -1][] }[] = [
    { name: 'state_createdAt', fields: [['state', 1], ['createdAt', -1]] },
    { name: 'owner_state_dueAt', fields: [['owner', 1], ['state', 1], ['dueAt', 1]] },
    { name: 'tags', fields: [['tags', 1]] },
    { name: 'union_id', fields: [['union.id', 1], ['createdAt', 1]] },
  ]
  world = await openWorld({ collections: [{ name: 'problems', indexes }] })
  const data = Array.from({ length: COUNT }, (_, n) => ({
    _id: `p${String(n).padStart(4, '0')}`,
    state: STATES[n % 4],
    owner: `o${n % 10}`,
    createdAt: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
    dueAt: new Date(Date.UTC(2026, 5, 1) + ((n * 37) % COUNT) * 60_000).toISOString(),
    tags: [`t${n % 50}`, `t${(n + 1) % 50}`],
    union: { id: `u${n % 20}` },
    score: n % 7,
  }))
  await problems().add({ data })
})
afterAll(() => world.close())
beforeEach(() => world.cloud.clearAudit())

const problems = () => world.db.collection('problems')
const last = () => world.cloud.audit().at(-1)!
const ids = (list: Record<string, unknown>[]) => list.map(({ _id }) => _id)

describe('an “or”', () => {
  const count = (isWanted: (n: number) => boolean) => Array.from({ length: COUNT }, (_, n) => n).filter(isWanted).length

  it('is answered branch by branch when every branch has an index, each document once', async () => {
    const { data } = await problems().where(world.db.command.or!([{ owner: 'o1', state: 'accepted' }, { 'union.id': world.db.command.in!(['u1', 'u3']) }])).limit(1000).get()
    expect(data).toHaveLength(100)
    expect(last()).toMatchObject({ index: 'owner_state_dueAt + union_id', examined: 100 })
  })

  it('is joined with what stands beside it', async () => {
    const either = world.db.command.or!([{ createdAt: new Date(Date.UTC(2026, 0, 1)).toISOString() }, { createdAt: new Date(Date.UTC(2026, 0, 1) + 240_000).toISOString() }])
    const { data } = await problems().where(world.db.command.and!([either, { 'union.id': world.db.command.exists!(true) }, { tags: 't4' }])).get()
    expect(ids(data)).toEqual(['p0004'])
  })

  it('of several is divided by the one whose every branch has an index', async () => {
    const open = world.db.command.or!([{ score: 1 }, { score: 2 }])
    const mine = world.db.command.or!([{ owner: 'o1' }, { 'union.id': 'u3' }])
    const { data } = await problems().where(world.db.command.and!([open, mine])).limit(1000).get()
    expect(data).toHaveLength(count((n) => [1, 2].includes(n % 7) && (n % 10 === 1 || n % 20 === 3)))
    expect(last()).toMatchObject({ index: 'owner_state_dueAt + union_id', examined: 150 })
  })

  it('that no index narrows is divided again by another', async () => {
    const either = world.db.command.or!([{ owner: 'o1' }, world.db.command.and!([{ score: 3 }, world.db.command.or!([{ tags: 't7' }, { 'union.id': 'u3' }])])])
    const { data } = await problems().where(either).limit(1000).get()
    expect(data).toHaveLength(count((n) => n % 10 === 1 || (n % 7 === 3 && (n % 50 === 7 || (n + 1) % 50 === 7 || n % 20 === 3))))
    expect(last()).toMatchObject({ index: 'owner_state_dueAt + tags + union_id' })
  })

  it('fixes more than what stands beside it, when its branches do', async () => {
    const either = world.db.command.or!([{ state: 'accepted' }, { state: 'resolved' }])
    const { data } = await problems().where(world.db.command.and!([{ owner: 'o1' }, either])).limit(1000).get()
    expect(data).toHaveLength(100)
    const other = world.db.command.or!([{ owner: 'o1' }, { owner: 'o3' }])
    await problems().where(world.db.command.and!([{ state: 'accepted' }, other])).limit(1000).get()
    expect(last()).toMatchObject({ index: 'owner_state_dueAt', examined: last().returned })
  })

  it('whose branches all give the order is read no further than the page', async () => {
    const either = world.db.command.or!([{ state: 'accepted' }, { state: 'resolved' }, { state: 'accepted', score: 1 }])
    const { data } = await problems().where(either).orderBy('createdAt', 'desc').skip(2).limit(4).get()
    expect(ids(data)).toEqual(['p0995', 'p0993', 'p0991', 'p0989'])
    expect(last().index).toBe('state_createdAt')
    expect(last().examined).toBeLessThan(50)
  })

  it('keeps the order asked for', async () => {
    const { data } = await problems().where(world.db.command.or!([{ tags: 't7' }, { tags: 't30' }])).orderBy('createdAt', 'desc').limit(3).get()
    expect(ids(data)).toEqual(['p0980', 'p0979', 'p0957'])
    expect(last()).toMatchObject({ index: 'tags', examined: 80 })
  })
})
