import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import PracticeDraftsPage from '@/src/packages/cadre/pages/practice-drafts'
import PracticeEditPage from '@/src/packages/cadre/pages/practice-edit'
import PracticePage from '@/src/packages/worker/pages/practice'
import PracticesPage from '@/src/packages/worker/pages/practices'
import { type Cast, castOf } from '../../functions/cast'
import { submissionId } from '../../support/ids'
import { failing } from '../support/bad-network'
import { sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

let cast: Cast
let otherUnion: { id: string; name: string }
beforeAll(async () => {
  cast = await castOf()
  otherUnion = await cast.world.union({ name: '演示骑手联合会' })
  await cast.world.person({ openid: 'o_publicity', name: '演示宣传甲', roles: ['publicity'] })
  await cast.world.person({ openid: 'o_chair2', name: '演示主席乙', roles: ['chair'], unionIds: [otherUnion.id] })
})
afterAll(() => cast.world.stop())
afterEach(() => {
  cast.world.cloud.fault(null)
  cleanup()
})

const open = (Page: () => JSX.Element, params: Record<string, string> = {}, openid = 'o_worker'): void => {
  cleanup()
  sitDown(cast.world, openid)
  device.params = params
  render(<Page />)
}
const words = { description: '每周三晚上在工会办公室等职工来谈，记下来，第二天答复。', photos: [] }
const drafted = async (title: string): Promise<string> =>
  (await cast.world.as('o_chair').call('practice.saveDraft', { submissionId: submissionId(), title, ...words })).id
const step = (id: string) => ({ id, submissionId: submissionId() })
const published = async (title: string): Promise<string> => {
  const id = await drafted(title)
  await cast.world.as('o_chair').call('practice.handIn', step(id))
  await cast.world.as('o_publicity').call('practice.edit', { ...step(id), title, ...words, kind: 'lifeQuality' })
  await cast.world.as('o_office').call('practice.publish', step(id))
  return id
}
const state = async (id: string): Promise<string> => (await cast.world.as('o_office').call('practice.get', { id })).state

describe('a practice on its way', () => {
  it('is written by a chair for the own union and handed in once, although the first answer was lost', async () => {
    open(PracticeEditPage, {}, 'o_chair')
    await tap('交给宣传组')
    await screen.findByText('起个名字，至少 2 个字')
    expect(screen.queryByText('哪个工会的做法')).toBeNull()
    await type('叫什么', '周三晚上等你来谈')
    await type('怎么做的', words.description)
    const network = failing('saveDraft', 'answer')
    await tap('交给宣传组')
    await screen.findByText(/没有网络。写的内容都还在/)
    network.heal()
    const handingIn = failing('handIn', 'answer')
    await tap('交给宣传组')
    await waitFor(() => expect(handingIn.submissionIds).toHaveLength(1))
    await screen.findByText(/没有网络。写的内容都还在/)
    handingIn.heal()
    await tap('交给宣传组')
    await waitFor(() => expect(device.toasts).toContain('交给宣传组了'))
    expect(new Set(handingIn.submissionIds).size).toBe(1)
    const { rows } = await cast.world.as('o_chair').call('practice.drafts', { scope: 'mine' })
    expect(rows.map(({ title, state: now, union }) => [title, now, union?.id])).toEqual([['周三晚上等你来谈', 'submitted', cast.union.id]])
  })

  it('is saved as a draft again and again without a second one', async () => {
    open(PracticeEditPage, {}, 'o_chair')
    await type('叫什么', '下班路上的夜校')
    await type('怎么做的', words.description)
    await tap('存草稿')
    await waitFor(() => expect(device.toasts).toEqual(['草稿存好了']))
    await type('叫什么', '下班路上的技能夜校')
    await tap('存草稿')
    await waitFor(() => expect(device.toasts).toHaveLength(2))
    const { rows } = await cast.world.as('o_chair').call('practice.drafts', { scope: 'mine' })
    expect(rows.filter(({ title }) => title.startsWith('下班路上')).map(({ title }) => title)).toEqual(['下班路上的技能夜校'])
  })

  it('is edited by 宣传组 with a kind, and approved by the office', async () => {
    const id = await drafted('食堂开放日')
    await cast.world.as('o_chair').call('practice.handIn', step(id))
    open(PracticeDraftsPage, {}, 'o_publicity')
    await tap('食堂开放日')
    expect(device.opened).toEqual([`/packages/worker/pages/practice/index?id=${id}`])
    open(PracticeEditPage, { id }, 'o_publicity')
    await tap('改好，交办公室审核')
    await screen.findByText('选一下是哪一类，好找')
    await tap('选一下')
    await tap('提高职工生活品质')
    await tap('改好，交办公室审核')
    await waitFor(async () => expect(await state(id)).toBe('edited'))
    open(PracticePage, { id }, 'o_publicity')
    await screen.findByText('食堂开放日')
    expect(screen.queryByText('审核通过，发布')).toBeNull()
    open(PracticePage, { id }, 'o_office')
    await tap('审核通过，发布')
    await waitFor(async () => expect(await state(id)).toBe('published'))
    open(PracticePage, { id })
    await screen.findByText('食堂开放日')
    expect(screen.queryByText('经过')).toBeNull()
  })

  it('is sent back with what is to be changed, which its author reads', async () => {
    const id = await drafted('午休室')
    await cast.world.as('o_chair').call('practice.handIn', step(id))
    open(PracticePage, { id }, 'o_publicity')
    await tap('退回')
    await tap('退回，请作者修改')
    await screen.findByText('写一句哪里要改，作者才知道')
    await type('哪里要改', '补上花了多少钱')
    await tap('退回，请作者修改')
    await waitFor(async () => expect(await state(id)).toBe('returned'))
    open(PracticePage, { id }, 'o_chair')
    await screen.findByText('退回修改：补上花了多少钱')
    screen.getByText('改一改')
  })

  it('tells the office that somebody was faster, and shows what stands now', async () => {
    const id = await drafted('暖心驿站')
    await cast.world.as('o_chair').call('practice.handIn', step(id))
    await cast.world.as('o_publicity').call('practice.edit', { ...step(id), title: '暖心驿站', ...words, kind: 'lifeQuality' })
    open(PracticePage, { id }, 'o_office')
    await screen.findByText('审核通过，发布')
    await cast.world.as('o_publicity').call('practice.sendBack', { ...step(id), reason: '还要补照片' })
    await tap('审核通过，发布')
    await screen.findByText(/有人刚刚改了这一篇/)
    await screen.findByText('退回修改：还要补照片')
  })
})

describe('published practices', () => {
  it('are found by kind and by words', async () => {
    const id = await published('集体协商怎么开头')
    open(PracticesPage)
    await screen.findByText('集体协商怎么开头')
    await type('找经验做法', '没有这样的话')
    await screen.findByText('没有找到')
    await type('找经验做法', '集体协商')
    await tap('集体协商怎么开头')
    expect(device.opened).toEqual([`/packages/worker/pages/practice/index?id=${id}`])
    fireEvent.click(screen.getByRole('button', { name: '哪一类：全部' }))
    fireEvent.click(await screen.findByRole('radio', { name: '维护劳动领域政治安全' }))
    await screen.findByText('没有找到')
  })

  it('are copied by another union’s chair with a line, and no longer when the chair says so', async () => {
    const id = await published('流动书箱')
    open(PracticePage, { id }, 'o_chair')
    await screen.findByText('还没有工会说也在做')
    expect(screen.queryByText('我们也在做')).toBeNull()
    open(PracticePage, { id }, 'o_chair2')
    await tap('我们也在做')
    await type('做得怎么样', '放在三个站点，借的人不少')
    await tap('说出去')
    await screen.findByText('1 个工会也在做')
    open(PracticePage, { id })
    await screen.findByText('放在三个站点，借的人不少')
    screen.getByText(`${otherUnion.name}，6月16日`)
    open(PracticePage, { id }, 'o_chair2')
    device.confirms = [true]
    await tap('不做了')
    await screen.findByText('还没有工会说也在做')
  })

  it('go into a chat as a card that leads to them, and say no more than where everybody reads them', async () => {
    const id = await published('夜班热饭')
    open(PracticePage, { id })
    await screen.findByText('夜班热饭')
    expect(device.card?.()).toEqual({ title: '夜班热饭', path: `/packages/worker/pages/practice/index?id=${id}` })
    await cast.world.as('o_office').call('practice.withdraw', { ...step(id), reason: '有错字' })
    open(PracticePage, { id })
    await screen.findByText('没有找到这一篇')
  })

  it('say what failed and try again, and when one is gone', async () => {
    cast.world.cloud.fault({ action: 'database.*', target: 'practices', code: 'DATABASE_REQUEST_FAILED' })
    open(PracticesPage)
    await screen.findByText('经验做法没有取到')
    cast.world.cloud.fault(null)
    await tap('再试一次')
    await screen.findByText('流动书箱')
    open(PracticePage, { id: 'practice-none' })
    await screen.findByText('没有找到这一篇')
  })
})
