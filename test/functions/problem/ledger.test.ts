import type { Output } from '@/types/contracts'
import type { LedgerFilter } from '@/types/problem/ledger.contract'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { assigned, inProgress, resolved, submitted } from './story'

type Page = Output<'problem.searchLedger'>

describe('the ledger narrowed', () => {
  let cast: Cast
  let other: { id: string; name: string }
  let ids: Record<'pay' | 'safety' | 'working' | 'done' | 'hidden' | 'homeless', string>

  const search = (filter: LedgerFilter, openid = 'o_office', cursor?: string): Promise<Page> =>
    cast.world.as(openid).call('problem.searchLedger', { filter, ...(cursor ? { cursor } : {}) })
  const idsOf = async (filter: LedgerFilter, openid?: string): Promise<string[]> => (await search(filter, openid)).rows.map(({ id }) => id)

  beforeAll(async () => {
    cast = await castOf('2026-06-01T01:00:00.000Z')
    other = await cast.world.union({ name: '演示第四小学工会' })
    const pay = (await submitted(cast)).id
    const safety = (await submitted(cast, { category: 'safety', unionId: other.id })).id
    cast.world.at('2026-06-03T01:00:00.000Z')
    const working = (await inProgress(cast)).id
    const done = (await resolved(cast, { unionId: other.id })).id
    const hidden = (await submitted(cast, { isHiddenFromUnion: true })).id
    const homeless = (await submitted(cast, { unionId: null })).id
    await cast.world.as('o_worker').call('problem.submit', {
      submissionId: submissionId(), category: 'conduct', description: '演示干部对来办事的人说话很难听。', unionId: cast.union.id, photos: [],
      anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
    })
    ids = { pay, safety, working, done, hidden, homeless }
  })
  afterAll(() => cast.world.stop())

  it('lists every line newest first, and no complaint about conduct', async () => {
    const { rows, nextCursor } = await search({})
    expect(rows).toHaveLength(6)
    expect(rows.map(({ category }) => category)).not.toContain('conduct')
    expect(rows.map(({ submittedAt }) => submittedAt)).toEqual(rows.map(({ submittedAt }) => submittedAt).sort().reverse())
    expect(nextCursor).toBeNull()
  })

  it.each<[string, () => LedgerFilter, () => string[]]>([
    ['state', () => ({ state: 'inProgress' }), () => [ids.working]],
    ['kind', () => ({ category: 'safety' }), () => [ids.safety]],
    ['union, with what is hidden from it', () => ({ unionId: cast.union.id }), () => [ids.hidden, ids.working, ids.pay]],
    ['no union', () => ({ unionId: null }), () => [ids.homeless]],
    ['owner', () => ({ owner: { kind: 'person', personId: cast.owner.id } }), () => [ids.done, ids.working]],
    ['source', () => ({ source: 'visit' }), () => []],
    ['period', () => ({ from: '2026-06-01', to: '2026-06-02' }), () => [ids.safety, ids.pay]],
    ['state and union', () => ({ state: 'resolved', unionId: other.id }), () => [ids.done]],
    ['state and another union', () => ({ state: 'resolved', unionId: cast.union.id }), () => []],
    ['everything at once', () => ({
      state: 'inProgress', category: 'pay', unionId: cast.union.id, owner: { kind: 'person', personId: cast.owner.id }, source: 'worker', from: '2026-06-03', to: '2026-06-03',
    }), () => [ids.working]],
    ['complaints about conduct', () => ({ category: 'conduct' }), () => []],
  ])('narrows by %s', async (_, filter, expected) => {
    expect((await idsOf(filter())).sort()).toEqual(expected().sort())
  })

  it('narrows by the light of now, with state, union, source and period beside it', async () => {
    cast.world.at('2026-06-04T01:00:00.000Z')
    const reds = await search({ light: 'red' })
    expect(reds.rows.map(({ id }) => id).sort()).toEqual([ids.pay, ids.safety].sort())
    expect(reds.rows.every(({ clock }) => clock?.light === 'red')).toBe(true)
    expect(await idsOf({ light: 'red', category: 'safety' })).toEqual([ids.safety])
    expect(await idsOf({ light: 'red', unionId: cast.union.id, source: 'worker', from: '2026-06-01', to: '2026-06-01' })).toEqual([ids.pay])
    expect(await idsOf({ light: 'red', from: '2026-06-02' })).toEqual([])
    expect(await idsOf({ light: 'green', state: 'inProgress' })).toEqual([ids.working])
    expect((await idsOf({ light: 'blue', state: 'submitted' })).sort()).toEqual([ids.hidden, ids.homeless].sort())
  })

  it('narrows the other desks by light', async () => {
    const onDesk = async (desk: 'working' | 'triage' | 'toAssign', light: 'green' | 'red' | 'blue'): Promise<string[]> =>
      (await cast.world.as('o_office').call('problem.ledger', { view: { kind: 'desk', desk, light } })).rows.map(({ id }) => id)
    expect(await onDesk('working', 'green')).toEqual([ids.working])
    expect(await onDesk('working', 'red')).toEqual([])
    expect((await onDesk('triage', 'red')).sort()).toEqual([ids.pay, ids.safety].sort())
    expect(await onDesk('toAssign', 'blue')).toEqual([])
  })

  it('shows a chair the own union alone, less what is hidden from it', async () => {
    expect((await idsOf({}, 'o_chair')).sort()).toEqual([ids.pay, ids.working].sort())
    expect(await idsOf({ unionId: other.id }, 'o_chair')).toEqual([])
    expect(await idsOf({ unionId: null }, 'o_chair')).toEqual([])
    expect(await idsOf({ light: 'red' }, 'o_chair')).toEqual([ids.pay])
  })

  it('shows the chair of a federation the unions under it, in the list, in a search and one by one', async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const federation = await cast.world.union({ name: '演示镇总工会' })
    await db.collection('unions').doc(other.id).update({ data: { parentId: federation.id } })
    await cast.world.person({ openid: 'o_federation', name: '演示主席乙', roles: ['chair'], unionIds: [federation.id] })
    expect((await idsOf({}, 'o_federation')).sort()).toEqual([ids.done, ids.safety].sort())
    expect((await idsOf({ words: '夜班补贴' }, 'o_federation')).sort()).toEqual([ids.done, ids.safety].sort())
    expect(await idsOf({ state: 'resolved' }, 'o_federation')).toEqual([ids.done])
    expect((await cast.world.as('o_federation').call('problem.get', { id: ids.safety })).id).toBe(ids.safety)
    expect(await cast.world.as('o_federation').refusal('problem.get', { id: ids.pay })).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is closed to workers and to cadres who hold no line of the office', async () => {
    for (const openid of ['o_worker', 'o_owner']) {
      expect(await cast.world.as(openid).refusal('problem.searchLedger', { filter: {} })).toMatchObject({ code: 'FORBIDDEN' })
    }
  })

  it('offers the people and bodies that may own a line, by pinyin', async () => {
    const { people, outside } = await cast.world.as('o_office').call('problem.ledgerOwners', {})
    expect(people.map(({ name }) => name)).toEqual(['演示办公室甲', '演示干部甲', '演示干部乙', '演示监督甲', '演示领导甲'])
    expect(outside).toContain('人社局')
  })

  it('pages on by the cursor without losing or repeating a line', async () => {
    cast.world.at('2026-06-05T01:00:00.000Z')
    for (let i = 0; i < 19; i++) await assigned(cast, { description: `第 ${i + 1} 件：食堂的冷柜不制冷了。` })
    const first = await search({ category: 'pay' })
    const rest = await search({ category: 'pay' }, 'o_office', first.nextCursor!)
    expect(first.rows).toHaveLength(20)
    const all = [...first.rows, ...rest.rows].map(({ id }) => id)
    expect(new Set(all).size).toBe(24)
    expect(rest.nextCursor).toBeNull()
  })
})
