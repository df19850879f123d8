import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { resolved, submitted } from '../problem/story'

/** 小三级: a federation's figures are its own and those of the unions under it, two steps down. */
describe('review.overview of a federation', () => {
  let cast: Cast
  let town: { id: string; name: string }
  let village: { id: string; name: string }
  let shop: { id: string; name: string }
  let elsewhere: { id: string; name: string }
  const as = (openid: string) => cast.world.as(openid)
  const overview = (unionId: string) => as(cast.leader.openid).call('review.overview', { period: 'half', unionId })
  const rows = async (unionId: string, view: object = { kind: 'all' }) =>
    (await as(cast.leader.openid).call('problem.ledger', { view: view as { kind: 'all' }, unionId })).rows
  const under = async (unionId: string, parentId: string | null) =>
    as(cast.office.openid).call('liaison.saveUnion', { submissionId: submissionId(), unionId, parentId })
  const differences = async (isRepairing = false) => {
    const input = { submissionId: submissionId(), isRepairing }
    for (;;) {
      const state = await as('o_admin').call('review.rebuildCounters', input)
      if (state.isDone) return state.differences
    }
  }

  beforeAll(async () => {
    cast = await castOf('2026-06-16T01:41:00.000Z')
    const { world } = cast
    await world.person({ openid: 'o_admin', name: '演示管理员甲', roles: ['admin'] })
    town = await world.union({ name: '演示河湾镇总工会' })
    village = await world.union({ name: '演示河湾村工会联合会', parentId: town.id })
    shop = await world.union({ name: '演示商贸公司工会', parentId: village.id, isKey: true })
    elsewhere = await world.union({ name: '演示热力公司工会' })
    await world.pair({ person: cast.owner, unionId: shop.id })
    await submitted(cast, { unionId: town.id })
    await submitted(cast, { unionId: village.id, category: 'safety' })
    await submitted(cast, { unionId: shop.id, isHiddenFromUnion: true })
    await submitted(cast, { unionId: elsewhere.id })
    const { id } = await resolved(cast, { unionId: shop.id })
    await as(cast.worker.openid).call('problem.answer', { id, submissionId: submissionId(), answer: 'solved', satisfaction: 'fair' })
  })
  afterAll(() => cast.world.stop())

  it('counts its own lines and those of every union under it, but none that is kept from them', async () => {
    expect(await overview(town.id)).toMatchObject({
      union: { ...town, underCount: 2 }, problems: { total: 3, submittedInPeriod: 3, running: 2, rates: { resolution: { numerator: 1, denominator: 1 } } },
      coverage: { keyUnionCount: 1, pairedKeyUnionCount: 1, short: [] }, visits: { fieldWanted: 2 }, closedInPeriod: 1,
    })
    expect(await overview(village.id)).toMatchObject({ union: { underCount: 1 }, problems: { total: 2 } })
    expect(await overview(shop.id)).toMatchObject({ union: { underCount: 0 }, problems: { total: 1 } })
    expect(await overview(elsewhere.id)).toMatchObject({ problems: { total: 1 }, visits: { fieldWanted: 0 } })
  })

  it('opens, behind each figure, exactly the lines it counts', async () => {
    cast.world.at('2026-06-25T02:00:00.000Z')
    const { problems, period, waiting } = await overview(town.id)
    expect(await rows(town.id)).toHaveLength(problems.total)
    for (const light of ['green', 'blue', 'yellow', 'red'] as const) expect(await rows(town.id, { kind: 'light', light })).toHaveLength(problems.lights[light])
    expect(problems.lights.red).toBe(2)
    expect(waiting.red).toHaveLength(2)
    for (const figure of ['response', 'resolution', 'satisfaction', 'onTime'] as const) {
      const view = { kind: 'figure', figure, from: period.from, to: period.to, isMissedOnly: false }
      expect([figure, (await rows(town.id, view)).length]).toEqual([figure, problems.rates[figure].denominator])
    }
    cast.world.at('2026-06-16T01:41:00.000Z')
  })

  it('leads from its coverage to the pairs that it counts, and tells it month by month', async () => {
    const { coverage, visits, trend } = await overview(town.id)
    const list = await as(cast.leader.openid).call('liaison.coverage', { unionId: town.id })
    expect(list).toMatchObject({ union: town, short: [], obligedCount: 0, keyUnionCount: coverage.keyUnionCount, unpairedKeyUnions: [] })
    expect(list.pairs.map(({ union }) => union.id)).toEqual([shop.id])
    expect(list.pairs.reduce((sum, { fieldWanted }) => sum + fieldWanted, 0)).toBe(visits.fieldWanted)
    expect(trend.paired.at(-1)).toBe(coverage.pairedKeyUnionCount)
    expect([trend.paired.length, trend.fieldVisits]).toEqual([12, Array.from({ length: 12 }, () => 0)])
    expect((await as(cast.leader.openid).refusal('liaison.coverage', { unionId: 'u_nowhere' })).code).toBe('NOT_FOUND')
    const { pairs } = await as(cast.leader.openid).call('liaison.coverage', { unionId: elsewhere.id })
    expect(pairs).toEqual([])
  })

  it('keeps no complaint about conduct in any union’s figure', async () => {
    const before = await overview(town.id)
    await submitted(cast, { unionId: shop.id, category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。' })
    expect((await overview(town.id)).problems).toEqual(before.problems)
  })

  it('takes along what a union counts when the office puts it under another, and the counters stay equal to history', async () => {
    expect(await differences()).toEqual([])
    await under(village.id, elsewhere.id)
    expect((await overview(town.id)).problems).toMatchObject({ total: 1, submittedInPeriod: 1 })
    expect((await overview(elsewhere.id)).problems).toMatchObject({ total: 3, submittedInPeriod: 3 })
    expect(await differences()).toEqual([])
    await under(village.id, null)
    expect((await overview(elsewhere.id)).problems.total).toBe(1)
    await under(village.id, town.id)
    expect((await overview(town.id)).problems.total).toBe(3)
    expect(await differences()).toEqual([])
  })

  it('mends, by the rebuild, a bucket that first appeared after a move had looked for what it must take along', async () => {
    const { findBranchCounters, moveCounters } = await import('@/cloudfunctions/review/counters.repository')
    const { inTransaction } = await import('@/cloudfunctions/lib/transaction')
    const [left, right] = [await cast.world.union({ name: '演示左岸镇总工会' }), await cast.world.union({ name: '演示右岸镇总工会' })]
    const moving = await cast.world.union({ name: '演示印刷公司工会', parentId: left.id })
    const seen = await findBranchCounters(moving.id)
    await submitted(cast, { unionId: moving.id })
    await inTransaction(async (t) => {
      await moveCounters(t, seen, moving.id, [left.id], [right.id])
      await t.update('unions', moving.id, { parentId: right.id })
    })
    const totals = async () => [(await overview(left.id)).problems.total, (await overview(right.id)).problems.total]
    expect(seen).toEqual([])
    expect(await totals()).toEqual([1, 0])
    const missed = (await differences(true)).map(({ scope }) => scope)
    expect([...new Set(missed)].sort()).toEqual([`under:${left.id}`, `under:${right.id}`].sort())
    expect(await totals()).toEqual([0, 1])
    expect(await differences()).toEqual([])
  })

  it('keeps a chair’s ledger within the own unions, whatever union is asked for', async () => {
    const ask = (unionId: string) => as(cast.chair.openid).call('problem.ledger', { view: { kind: 'all' }, unionId })
    expect((await ask(town.id)).rows).toEqual([])
    await submitted(cast, { unionId: cast.union.id })
    expect((await ask(cast.union.id)).rows).toHaveLength(1)
  })

  it('examines at most 200 documents with sixty unions under it and two years of lines', async () => {
    const big = await cast.world.union({ name: '演示开发区总工会' })
    for (let i = 0; i < 60; i++) await cast.world.union({ name: `演示第${i}企业工会`, parentId: big.id })
    const [first] = await cast.world.documents<{ _id: string }>('unions', { parentId: big.id })
    for (const month of ['2024-09', '2025-03', '2025-07', '2025-11', '2026-02', '2026-05']) {
      cast.world.at(`${month}-12T02:00:00.000Z`)
      await submitted(cast, { unionId: first!._id })
    }
    cast.world.at('2026-06-16T01:41:00.000Z')
    cast.world.cloud.clearAudit()
    const { problems } = await overview(big.id)
    const examined = cast.world.cloud.audit().reduce((sum, query) => sum + query.examined, 0)
    expect(problems.total).toBe(6)
    expect(examined).toBeGreaterThan(60)
    expect(examined).toBeLessThanOrEqual(200)
  })
})
