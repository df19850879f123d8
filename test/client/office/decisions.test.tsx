import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import AcceptPage from '@/src/packages/office/pages/accept'
import ConductPage from '@/src/packages/office/pages/conduct'
import { chooseBoardTab } from '@/src/features/problem/board-tab'
import { LedgerBoard } from '@/src/features/problem/components/ledger-board'
import { submissionId } from '../../support/ids'
import { castOfFile } from '../support/cast'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'
import { type Lines, linesOf } from './lines'

const cast = castOfFile()
let lines: Lines

beforeAll(async () => {
  lines = linesOf(cast)
})

const open = (id: string, openid = 'o_office'): void => {
  sitDown(cast.world, openid)
  device.params = { id }
  render(<AcceptPage />)
}

const choose = async (option: RegExp): Promise<void> => void fireEvent.click(await screen.findByRole('radio', { name: option }))

describe('what an owner asks for', () => {
  it('an extension is granted in part, with the date it gives shown before', async () => {
    const id = await lines.inProgress('夜班补贴三个月没有发下来过')
    await lines.give('o_owner', 'requestExtension', { id, workdays: 5, reason: '单位财务月底才结账' })
    open(id)
    await screen.findByText('演示干部甲要延 5 个工作日：单位财务月底才结账')
    await tapLabel('决定：申请延期')
    await tap('决定')
    expect(screen.getByText('先选同意还是不同意')).toBeTruthy()
    await choose(/^同意延期/)
    await screen.findByText('同意延 5 个工作日，到 7月1日')
    expect(screen.getByText(/^原来 6月24日，/)).toBeTruthy()
    await choose(/^2 个工作日/)
    await tap('同意延 2 个工作日，到 6月26日')
    await waitFor(async () => expect((await lines.stored(id)).extension?.decision).toMatchObject({ isGranted: true, workdays: 2 }))
    await waitFor(() => expect(screen.queryByText('待决定')).toBeNull())
  })

  it('a pause is refused only with a word for the owner', async () => {
    const id = await lines.inProgress('宿舍楼的热水一直没有修好')
    await lines.give('o_owner', 'requestPause', { id, waitingFor: { kind: 'outside', name: '演示供水公司' }, reason: '等检测报告' })
    open(id)
    await tapLabel('决定：申请暂停')
    await screen.findByText('演示供水公司')
    expect(screen.getByText('15 个工作日，用完自动接着办')).toBeTruthy()
    await choose(/^不同意/)
    await tap('不同意，接着办')
    expect(screen.getByText('写上为什么不同意，承办的人好接着办')).toBeTruthy()
    expect((await lines.stored(id)).pauseRequest).not.toBeNull()
    await type('为什么不同意', '检测和施工可以同时做。')
    await tap('不同意，接着办')
    await waitFor(async () => expect((await lines.stored(id)).pauseRequest).toBeNull())
    expect(await lines.stored(id)).toMatchObject({ state: 'inProgress' })
  })

  it('a second refusal is answered by holding the owner to it, or by another owner', async () => {
    const refusedTwice = async (description: string): Promise<string> => {
      const id = await lines.assigned(description)
      const triage = { category: 'pay', purpose: 'request', difficulty: 'general', urgency: 'general' }
      const owner = { kind: 'person', personId: cast.owner.id, name: '演示干部甲' }
      await lines.give('o_owner', 'sendBack', { id, reason: '不归我管' })
      await lines.give('o_office', 'assign', { id, ...triage, owner, coOwners: [] })
      await lines.give('o_owner', 'sendBack', { id, reason: '还是不归我管' })
      return id
    }
    const bound = await refusedTwice('食堂的饭菜又贵又凉好久了')
    open(bound)
    await screen.findByText('演示干部甲：还是不归我管')
    await tapLabel('决定：再次退回')
    await choose(/^仍由演示干部甲办/)
    await type('理由', '这是您分管的单位。')
    await tap('仍由演示干部甲办，请签收')
    await waitFor(async () => expect(await lines.stored(bound)).toMatchObject({ state: 'assigned', isBound: true }))
    cleanup()

    const moved = await refusedTwice('停车棚漏雨一年多没有人修')
    open(moved)
    await tapLabel('决定：再次退回')
    await choose(/^改交给别人/)
    await tap('决定')
    expect(screen.getByText('选一个主办，才知道交给谁')).toBeTruthy()
    await choose(/^演示干部乙/)
    await type('理由', '演示干部乙分管后勤。')
    await tap('交给演示干部乙，期限不变')
    await waitFor(async () => expect(await lines.stored(moved)).toMatchObject({ state: 'assigned', owner: { personId: cast.coOwner.id } }))
  })
})

describe('what a reporter says', () => {
  it('a second 未解决 is explained with what was tried and a day, or done again; never closed', async () => {
    const id = await lines.resolved('更衣室柜子锁坏了没有人管过')
    await lines.give('o_worker', 'answer', { id, answer: 'unsolved', words: '一分钱也没有到' })
    await lines.resolve(id)
    await lines.give('o_worker', 'answer', { id, answer: 'unsolved', words: '还是没有到' })
    open(id)
    await tapLabel('决定：再次答未解决')
    await screen.findByText('“未解决”：还是没有到')
    await choose(/^说明原因/)
    await tap('说明原因，告诉反映人')
    expect(screen.getByText('选一天，到日子再提醒您看')).toBeTruthy()
    expect(screen.getByText('写上试过什么')).toBeTruthy()
    await choose(/^重新办/)
    await type('还要办什么', '请财务当面对账。')
    await tap('重新办，期限重新算')
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'reopened', cause: 'decision', reason: '请财务当面对账。' }))
  })

  it('an objection to 不予受理 waits for somebody else than who declined', async () => {
    const id = await lines.report('加班费少算了整整两个月的钱')
    await lines.give('o_office', 'decline', { id, reason: '要去劳动仲裁', whereToTurn: '人社局' })
    await lines.give('o_worker', 'object', { id, reason: '仲裁让我先找工会' })
    open(id)
    await screen.findByText('反映人：仲裁让我先找工会')
    expect(screen.getByText(/换别的同志或领导来定$/)).toBeTruthy()
    cleanup()

    await cast.world.person({ openid: 'o_office3', name: '演示办公室丙', roles: ['office'] })
    open(id, 'o_office3')
    await screen.findByText(/受理，或维持不予受理$/)
    await tap('不予受理')
    await type('理由', '已经进入仲裁程序，要等结果。')
    await type('可以找谁', '区劳动仲裁院')
    await tap('维持不予受理，告诉反映人')
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'declined', isFinal: true }))
  })

  it('the rest of a half solved line becomes a child of its own', async () => {
    const id = await lines.resolved('两个车间的风扇都不转了很久')
    await lines.give('o_worker', 'answer', { id, answer: 'partly', words: '二号车间还没换' })
    open(id)
    await tap('剩下的另立一件')
    await type('剩下的事，一句话', '二号车间的风扇没换')
    await type('还要办什么', '一号换好了，二号四台还没换。')
    await tap('另立一件，在待交办里')
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'reopened', child: { number: expect.any(String) } }))
    await screen.findByText('剩下的另立了')
  })
})

describe('待决定', () => {
  it('lists what waits with its kind, and opens the line on a tap', async () => {
    const id = await lines.inProgress('淋浴间地砖太滑摔过三个人')
    await lines.give('o_owner', 'requestExtension', { id, workdays: 3, reason: '等防滑砖到货' })
    sitDown(cast.world, 'o_office')
    render(<LedgerBoard />)
    chooseBoardTab('decisions')
    await screen.findByText('淋浴间地砖太滑摔过三个人')
    expect(screen.getByText('申请延期')).toBeTruthy()
    await tap('淋浴间地砖太滑摔过三个人')
    expect(device.opened).toEqual([`/packages/office/pages/accept/index?id=${id}`])
  })

  it('is not offered to who only reads', async () => {
    sitDown(cast.world, 'o_leader')
    render(<LedgerBoard />)
    await screen.findByText(/^待交办 /)
    expect(screen.queryByText(/^待决定/)).toBeNull()
  })
})

it('supervision decides on a complaint about conduct with the same sheet, and its list says what waits', async () => {
  const { world, supervisor } = cast
  const { id } = await world.as('o_worker').call('problem.submit', {
    submissionId: submissionId(), category: 'conduct', description: '某位干部下企业时吃拿卡要', unionId: null, photos: [], anonymity: 'named', isHiddenFromUnion: false,
    name: '演示职工甲',
  })
  const triage = { category: 'conduct', purpose: 'complaint', difficulty: 'general', urgency: 'general' }
  const owner = { kind: 'person', personId: supervisor.id, name: '演示监督甲' }
  await lines.give('o_supervisor', 'assign', { id, ...triage, owner, coOwners: [] })
  await lines.give('o_supervisor', 'sign', { id })
  for (const words of ['没有人来找过我', '还是没有人来找过我']) {
    await lines.give('o_supervisor', 'addProgress', { id, words: '找当事的干部谈了话', photos: [] })
    await lines.give('o_supervisor', 'resolve', { id, words: '谈了话，作了检讨' })
    await lines.give('o_worker', 'answer', { id, answer: 'unsolved', words })
  }
  sitDown(world, 'o_supervisor')
  render(<ConductPage />)
  await screen.findByText('再次答未解决')
  cleanup()
  open(id, 'o_supervisor')
  await tapLabel('决定：再次答未解决')
  await choose(/^重新办/)
  await type('还要办什么', '请当面向反映人说明。')
  await tap('重新办，期限重新算')
  await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'reopened', ledger: 'conduct' }))
  cleanup()
  open(id)
  await screen.findByText('没有找到这件，可能已并案或号码有误。')
})
