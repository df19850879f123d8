import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import HomePage from '@/src/pages/home'
import ProblemsPage from '@/src/pages/problems'
import { submitted } from '../../functions/problem/story'
import { submissionId } from '../../support/ids'
import { openHandling, storedLine, tapIn } from '../cadre/line'
import { castOfFile } from '../support/cast'
import { sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

const cast = castOfFile()

const chair = () => cast.world.as('o_chair')
const inUnion = () => ({ kind: 'union', unionId: cast.union.id, name: cast.union.name }) as const
const withUnion = async (description: string): Promise<string> => {
  const { id } = await submitted(cast, { description })
  await chair().call('problem.assign', {
    id, submissionId: submissionId(), category: 'pay', purpose: 'request', difficulty: 'general', urgency: 'general', owner: inUnion(), coOwners: [],
  })
  return id
}

describe('a chair’s home', () => {
  it('begins with what waits for the union, and keeps 反映问题', async () => {
    await submitted(cast, { description: '学校食堂的饭总是凉的，反映过没人管' })
    sitDown(cast.world, 'o_chair')
    render(<HomePage />)
    await screen.findByText('学校食堂的饭总是凉的')
    const [first] = screen.getAllByRole('heading')
    expect(first?.textContent).toMatch(/^本会待办/)
    expect(screen.getByText('反映问题')).toBeTruthy()
    await tap('学校食堂的饭总是凉的')
    await waitFor(() => expect(device.opened.at(-1)).toMatch(/^\/packages\/cadre\/pages\/handle\/index\?id=/))
  })

  it('shows the union’s lines on its tab, and the own reports beside them', async () => {
    sitDown(cast.world, 'o_chair')
    render(<ProblemsPage />)
    await tap('本会')
    await screen.findByRole('tab', { name: /^待受理/ })
    await screen.findByText('学校食堂的饭总是凉的')
    await tap('我的')
    await screen.findByText('您还没有反映过问题')
  })
})

describe('a problem of the own union', () => {
  it('is accepted and given to somebody of the union, and to nobody else', async () => {
    const { id } = await submitted(cast, { description: '教学楼三层的厕所堵了两个星期' })
    openHandling(cast, 'o_chair', id)
    await tap('受理并交办')
    await tap('交给本会的人，最晚 6月24日办结')
    await screen.findByText('选一个主办，才知道交给谁')
    fireEvent.click(await screen.findByRole('radio', { name: /^演示第三小学工会/ }))
    expect(screen.queryByRole('radio', { name: /演示干部|人社局/ })).toBeNull()
    await tap('交给演示第三小学工会，最晚 6月24日办结')
    await waitFor(async () => expect(await storedLine(cast, id)).toMatchObject({ state: 'assigned', isWithUnion: true }))
    await tap('签收')
    await waitFor(async () => expect((await storedLine(cast, id)).state).toBe('inProgress'))
  })

  it('may be accepted first, and given to somebody later', async () => {
    const { id } = await submitted(cast, { description: '操场的看台栏杆松了，怕出事' })
    openHandling(cast, 'o_chair', id)
    await tap('受理并交办')
    await tap('先受理，稍后再交办')
    await waitFor(async () => expect((await storedLine(cast, id)).state).toBe('accepted'))
    await screen.findByText('交办', { selector: '.button *, .button' })
  })

  it('is sent back for more in words', async () => {
    const { id } = await submitted(cast, { description: '加班费算得不对，想请工会看看' })
    openHandling(cast, 'o_chair', id)
    await tap('退回补充')
    await type('请补充什么', '请写明是哪几个月的加班费')
    await tap('退回，请反映人补充')
    await waitFor(async () => expect((await storedLine(cast, id)).state).toBe('returned'))
  })

  it('is handed up with a reason, and then only read', async () => {
    const id = await withUnion('社保断缴了两个月，单位说没有钱')
    openHandling(cast, 'o_chair', id)
    await tap('交回区里')
    await tapIn('交回区里', '交回区里')
    await screen.findByText('写一句理由，区里才知道从哪里接着办')
    await type('为什么本会办不了', '单位账户被冻结，本会协调不动')
    await tapIn('交回区里', '交回区里')
    await waitFor(async () => expect(await storedLine(cast, id)).toMatchObject({ state: 'accepted', hasBeenHandedUp: true }))
    await waitFor(() => expect(screen.queryByText('还可以做')).toBeNull())
    expect(screen.queryByText('交办')).toBeNull()
  })

  it('is given to another of the union with a reason', async () => {
    const clerk = await cast.world.person({ openid: 'o_clerk', name: '演示委员甲', roles: ['chair'], unionIds: [cast.union.id] })
    const id = await withUnion('图书角的空调坏了，夏天没法待')
    openHandling(cast, 'o_chair', id)
    await tap('改交本会别人')
    fireEvent.click(await screen.findByRole('radio', { name: /^演示委员甲/ }))
    await tap('改交给演示委员甲')
    await screen.findByText('写一句为什么改交')
    await type('为什么改交', '他管后勤，熟悉')
    await tap('改交给演示委员甲')
    await waitFor(async () => expect(await storedLine(cast, id)).toMatchObject({ owner: { kind: 'person', personId: clerk.id } }))
  })
})
