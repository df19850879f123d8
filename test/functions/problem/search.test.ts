import type { LedgerFilter } from '@/types/problem/ledger.contract'
import { type Cast, castOf } from '../cast'
import { inProgress, submitted } from './story'

describe('the ledger searched', () => {
  let cast: Cast
  let cold: { id: string; number: string }
  let hidden: { id: string; number: string }
  let plain: { id: string; number: string }

  const idsOf = async (filter: LedgerFilter, openid = 'o_office'): Promise<string[]> =>
    (await cast.world.as(openid).call('problem.searchLedger', { filter })).rows.map(({ id }) => id)

  beforeAll(async () => {
    cast = await castOf('2026-06-01T01:00:00.000Z')
    cold = await submitted(cast, { description: '三号车间夜班没有热饭，食堂九点就关门了。', category: 'culture' })
    hidden = await submitted(cast, { description: '食堂承包给了主席的亲戚，夜班饭菜是冷的。', isHiddenFromUnion: true, anonymity: 'anonymous' })
    plain = await submitted(cast, { description: '加班ＫＴＶ那边的 Wi-Fi 连不上，工资条看不到。' })
    await inProgress(cast, { description: '宿舍楼的热水器坏了一个星期。' })
    await cast.world.as('o_worker').call('problem.submit', {
      submissionId: 'conduct-search-0001', category: 'conduct', description: '食堂的事反映后演示干部发火骂人。', unionId: cast.union.id, photos: [],
      anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
    })
  })
  afterAll(() => cast.world.stop())

  it('finds lines by a part of what they say, newest first', async () => {
    expect((await idsOf({ words: '食堂' })).sort()).toEqual([cold.id, hidden.id].sort())
    expect(await idsOf({ words: '三号车间夜班' })).toEqual([cold.id])
    expect(await idsOf({ words: '没有这样的话' })).toEqual([])
  })

  it('wants every word that was typed', async () => {
    expect(await idsOf({ words: '食堂 九点' })).toEqual([cold.id])
    expect(await idsOf({ words: '食堂，亲戚' })).toEqual([hidden.id])
    expect(await idsOf({ words: '食堂 热水器' })).toEqual([])
  })

  it('wants the words as they were typed, not their pieces', async () => {
    expect(await idsOf({ words: '热饭食堂' })).toEqual([])
  })

  it('knows no difference of width, case and blanks', async () => {
    expect(await idsOf({ words: 'ktv那边' })).toEqual([plain.id])
    expect(await idsOf({ words: 'wi-fi连' })).toEqual([plain.id])
  })

  it('narrows what was found by the filter beside it', async () => {
    expect(await idsOf({ words: '食堂', category: 'culture' })).toEqual([cold.id])
    expect(await idsOf({ words: '热水器', state: 'inProgress', owner: { kind: 'person', personId: cast.owner.id } })).toHaveLength(1)
    expect(await idsOf({ words: '热水器', state: 'submitted' })).toEqual([])
  })

  it('finds a line by its number, by the beginning of numbers and by the last digits', async () => {
    expect(await idsOf({ words: cold.number })).toEqual([cold.id])
    expect(await idsOf({ words: cold.number.toLowerCase().replace(/-0+/, '-') })).toEqual([cold.id])
    expect(await idsOf({ words: String(Number(plain.number.slice(-5))).padStart(2, '0') })).toEqual([plain.id])
    expect(await idsOf({ words: 'GX-2026' })).toHaveLength(4)
    expect(await idsOf({ words: 'GX-2026-99999' })).toEqual([])
  })

  it('never finds a complaint about conduct, by words or by number, not even for supervision', async () => {
    for (const openid of ['o_office', 'o_supervisor', 'o_leader']) {
      expect(await idsOf({ words: '发火骂人' }, openid)).toEqual([])
      expect(await idsOf({ words: 'ZF-2026' }, openid)).toEqual([])
      expect(await idsOf({ words: '食堂' }, openid)).toHaveLength(2)
    }
  })

  it('never lets a chair find what is hidden from the union, nor by its number', async () => {
    expect(await idsOf({ words: '食堂' }, 'o_chair')).toEqual([cold.id])
    expect(await idsOf({ words: '亲戚' }, 'o_chair')).toEqual([])
    expect(await idsOf({ words: hidden.number }, 'o_chair')).toEqual([])
  })

  it('finds what a reporter supplied afterwards', async () => {
    const office = cast.world.as('o_office')
    await office.call('problem.returnForMore', { id: plain.id, submissionId: 'search-return-0001', words: '请说说是哪个班组。' })
    await cast.world.as('o_worker').call('problem.supply', { id: plain.id, submissionId: 'search-supply-0001', words: '是缝纫二班的。' })
    expect(await idsOf({ words: '缝纫二班' })).toEqual([plain.id])
  })

  it('pages on through many lines that hold the words', async () => {
    for (let i = 0; i < 24; i++) await submitted(cast, { description: `${'甲乙丙丁戊己庚辛壬癸'[i % 10]}号仓库的叉车刹车失灵了。` })
    const office = cast.world.as('o_office')
    const first = await office.call('problem.searchLedger', { filter: { words: '叉车刹车' } })
    const rest = await office.call('problem.searchLedger', { filter: { words: '叉车刹车' }, cursor: first.nextCursor! })
    expect([first.rows.length, rest.rows.length, rest.nextCursor]).toEqual([20, 4, null])
    expect(new Set([...first.rows, ...rest.rows].map(({ id }) => id)).size).toBe(24)
  })
})
