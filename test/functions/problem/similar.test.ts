import type { Output } from '@/types/contracts'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { submitted } from './story'

describe('similar lines', () => {
  let cast: Cast
  let other: { id: string; name: string }
  const ids: Record<string, string> = {}

  const report = async (key: string, description: string, more: Parameters<typeof submitted>[1] = {}): Promise<void> => {
    ids[key] = (await submitted(cast, { description, ...more })).id
  }
  const similarTo = (key: string, openid = 'o_office'): Promise<Output<'problem.similar'>> => cast.world.as(openid).call('problem.similar', { id: ids[key]! })

  beforeAll(async () => {
    cast = await castOf('2026-06-01T01:00:00.000Z')
    other = await cast.world.union({ name: '演示第四小学工会' })
    await report('main', '三月到五月的夜班补贴一直没发，班组六个人都没有。')
    await report('elsewhere', '夜班津贴三个月没有发了，问了班长也不知道。', { unionId: other.id })
    await report('same', '我们班组的夜班费从三月起就没发过。')
    await report('food', '食堂夜班没有热饭，九点就关门了。', { category: 'culture' })
    await report('dorm', '宿舍楼的热水器坏了一个星期没人修。', { category: 'culture' })
    await report('hidden', '夜班补贴拖着不发，怕主席知道是谁说的。', { isHiddenFromUnion: true, anonymity: 'anonymous' })
    await cast.world.as('o_worker').call('problem.submit', {
      submissionId: submissionId(), category: 'conduct', description: '问夜班补贴的事，演示干部拍桌子骂人不给发。', unionId: cast.union.id, photos: [],
      anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
    }).then(({ id }) => (ids['conduct'] = id))
  })
  afterAll(() => cast.world.stop())

  it('tell of the same matter: the same unit’s first, with what they say, and whether they can be merged', async () => {
    const { rows } = await similarTo('main')
    expect(rows.map(({ row }) => row.id).sort()).toEqual([ids['elsewhere'], ids['hidden'], ids['same']].sort())
    expect(rows.map(({ isSameUnion }) => isSameUnion)).toEqual([true, true, false])
    expect(rows.at(-1)).toMatchObject({ row: { id: ids['elsewhere'] }, description: '夜班津贴三个月没有发了，问了班长也不知道。', mayMerge: true })
  })

  it('are none for a line that stands alone', async () => {
    expect((await similarTo('dorm')).rows).toEqual([])
  })

  it('hold no complaint about conduct, and a complaint has none', async () => {
    const { rows } = await similarTo('main', 'o_supervisor')
    expect(rows.map(({ row }) => row.id)).not.toContain(ids['conduct'])
    expect((await similarTo('conduct', 'o_supervisor')).rows).toEqual([])
    expect(await cast.world.as('o_office').refusal('problem.similar', { id: ids['conduct'] })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await cast.world.as('o_office').refusal('problem.similar', { id: 'nowhere-0001' })).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('are counted for the rows of a list', async () => {
    const { counts } = await cast.world.as('o_office').call('problem.similarCounts', { ids: [ids['main']!, ids['dorm']!, ids['conduct']!] })
    expect(counts.sort((a, b) => a.count - b.count)).toEqual([{ id: ids['dorm'], count: 0 }, { id: ids['main'], count: 3 }])
  })

  it('are for the office and supervision alone', async () => {
    for (const openid of ['o_worker', 'o_chair', 'o_leader']) {
      expect(await cast.world.as(openid).refusal('problem.similar', { id: ids['main']! })).toMatchObject({ code: 'FORBIDDEN' })
    }
  })

  it('follow what the reporter is asked to reclassify: another kind stays found', async () => {
    await cast.world.as('o_office').call('problem.accept', {
      id: ids['same']!, submissionId: submissionId(), category: 'hours', purpose: 'request', difficulty: 'general', urgency: 'general',
    })
    expect((await similarTo('main')).rows.map(({ row }) => row.id)).toContain(ids['same'])
  })

  it('that are published are offered before sending, in the office’s words, and nothing that is not published', async () => {
    const worker = cast.world.as('o_other')
    const ask = async (description: string): Promise<Output<'problem.similarPublished'>['rows']> => (await worker.call('problem.similarPublished', { description })).rows
    expect(await ask('夜班补贴三个月没有发')).toEqual([])
    await cast.world.as('o_worker').call('problem.consentToPublish', { id: ids['main']!, submissionId: submissionId(), mayPublish: true })
    await cast.world.as('o_office').call('problem.publish', {
      id: ids['main']!, submissionId: submissionId(), title: '夜班补贴没有发', words: '有班组反映，三月到五月的夜班补贴没有发。', photos: [], isUnionShown: false,
    })
    const [row, ...rest] = await ask('夜班补贴三个月没有发')
    expect(row).toMatchObject({ title: '夜班补贴没有发', words: '有班组反映，三月到五月的夜班补贴没有发。', unionName: null })
    expect(row!.id).not.toBe(ids['main'])
    expect(rest).toEqual([])
    expect(await ask('宿舍楼的热水器坏了没人修')).toEqual([])
    await cast.world.as('o_office').call('problem.unpublish', { id: ids['main']!, submissionId: submissionId() })
    expect(await ask('夜班补贴三个月没有发')).toEqual([])
  })
})
