import { type Cast, castOf } from '../cast'

describe('liaison.coverage', () => {
  let cast: Cast
  beforeAll(async () => {
    cast = await castOf()
    const { world } = cast
    const first = await world.union({ name: '演示一厂工会', isKey: true })
    const second = await world.union({ name: '演示二厂工会', isKey: true })
    await world.union({ name: '演示三厂工会', isKey: true })
    const full = await world.person({ openid: 'o_full', name: '演示甲', roles: ['leader'], isObliged: true })
    const one = await world.person({ openid: 'o_one', name: '演示乙', roles: ['leader'], isObliged: true })
    await world.person({ openid: 'o_none', name: '演示丙', roles: ['cadre'], isObliged: true })
    await world.pair({ person: full, unionId: first.id })
    await world.pair({ person: full, unionId: second.id, contact: cast.owner, fromOn: '2026-06-01' })
    await world.pair({ person: one, unionId: second.id })
  })
  afterAll(() => cast.world.stop())

  it('names who is short of two unions with what they hold, by pinyin, and the key unions nobody holds', async () => {
    const coverage = await cast.world.as(cast.leader.openid).call('liaison.coverage', {})
    expect(coverage).toMatchObject({ obligedCount: 3, keyUnionCount: 3 })
    expect(coverage.short.map(({ name, holds }) => [name, holds.length])).toEqual([['演示丙', 0], ['演示乙', 1]])
    expect(coverage.unpairedKeyUnions.map(({ name }) => name)).toEqual(['演示三厂工会'])
  })

  it('wants two field visits of a whole year, and a share of a part of one', async () => {
    const { pairs } = await cast.world.as(cast.leader.openid).call('liaison.coverage', {})
    expect(pairs.map(({ fieldWanted }) => fieldWanted).sort()).toEqual([2, 2, 2])
  })

  it('is not for workers', async () => {
    expect((await cast.world.as(cast.worker.openid).refusal('liaison.coverage', {})).code).toBe('FORBIDDEN')
  })

  it('tells a 联络人 whom they serve', async () => {
    const { rows } = await cast.world.as(cast.owner.openid).call('liaison.mine', {})
    expect(rows).toMatchObject([{ unionName: '演示二厂工会', servesName: '演示甲' }])
  })
})

describe('liaison.searchUnions', () => {
  let cast: Cast
  beforeAll(async () => {
    cast = await castOf()
    for (let i = 10; i < 35; i++) await cast.world.union({ name: `演示第${i}小学工会` })
  })
  afterAll(() => cast.world.stop())

  const search = (words: string, cursor?: string) => cast.world.as(cast.worker.openid).call('liaison.searchUnions', { words, cursor })

  it('finds by any part of the name', async () => {
    expect((await search('第12小')).rows.map(({ name }) => name)).toEqual(['演示第12小学工会'])
    expect((await search('火车')).rows).toEqual([])
  })

  it('pages through all of them without leaving out or repeating one', async () => {
    const first = await search('小学')
    const second = await search('小学', first.nextCursor!)
    expect(second.nextCursor).toBeNull()
    const names = [...first.rows, ...second.rows].map(({ name }) => name)
    expect(new Set(names).size).toBe(26)
    expect(names).toEqual([...names].sort())
  })
})
