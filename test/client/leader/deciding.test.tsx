import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import AcceptPage from '@/src/packages/office/pages/accept'
import DecidePage from '@/src/packages/leader/pages/decide'
import OrdersPage from '@/src/packages/leader/pages/orders'
import HomePage from '@/src/pages/home'
import { type Cast, castOf } from '../../functions/cast'
import { type Lines, linesOf } from '../office/lines'
import { leave } from '../support/idle'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

let cast: Cast
let lines: Lines

beforeEach(async () => {
  cast = await castOf('2026-06-16T01:41:00.000Z')
  lines = linesOf(cast)
})
afterEach(async () => {
  await leave()
  await cast.world.stop()
})

const open = (openid: string, id: string): void => {
  sitDown(cast.world, openid)
  device.params = { id }
  render(<AcceptPage />)
}
const dialog = (name: string): ReturnType<typeof within> => within(screen.getByRole('dialog', { name }))
const chooseDay = (name: string, on: string): void => {
  const picker = screen.getByText(name).closest('taro-picker-core')!
  fireEvent(picker, new CustomEvent('change', { detail: { value: on } }))
}

const proposed = async (): Promise<string> => {
  const id = await lines.inProgress('宿舍没有电梯，六楼搬东西很吃力')
  await lines.give('o_owner', 'proposeExplain', { id, reason: '加装电梯要全楼同意', tried: '上门谈过四次' })
  return id
}
const objected = async (): Promise<string> => {
  const id = await lines.report('离职证明一直不给开，影响找工作')
  await lines.give('o_office', 'decline', { id, reason: '属于劳动监察的范围', whereToTurn: '区劳动保障监察大队' })
  await lines.give('o_worker', 'object', { id, reason: '监察大队说先由工会问一次' })
  return id
}

describe('等您决定', () => {
  it('is counted on the overview, and lists what waits with its kind', async () => {
    await proposed()
    await objected()
    sitDown(cast.world, 'o_leader')
    render(<HomePage />)
    await tap('等您决定 2 件')
    expect(device.opened.at(-1)).toBe('/packages/leader/pages/decide/index')
    cleanup()
    render(<DecidePage />)
    await screen.findByText('拟作未解决说明')
    await screen.findByText('职工不同意不予受理')
  })

  it('says that nothing waits', async () => {
    sitDown(cast.world, 'o_leader')
    render(<DecidePage />)
    await screen.findByText('没有等您决定的')
  })
})

describe('未解决已说明', () => {
  it('is signed with a day on which it is looked at again', async () => {
    const id = await proposed()
    open('o_leader', id)
    await tapLabel('决定：拟作未解决说明')
    expect(dialog('拟作未解决说明').getByText('上门谈过四次')).toBeTruthy()
    fireEvent.click(dialog('拟作未解决说明').getByText('同意，签字'))
    fireEvent.click(await dialog('拟作未解决说明').findByText('签字，告诉反映人'))
    await dialog('拟作未解决说明').findByText('选一天，到日子再提醒您看')
    chooseDay('哪天再看', '2026-09-01')
    await screen.findByText('9月1日 周二')
    fireEvent.click(dialog('拟作未解决说明').getByText('签字，告诉反映人'))
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'explained', reviewOn: '2026-09-01' }))
  })

  it('is refused with what is still to be done, and goes on', async () => {
    const id = await proposed()
    open('o_leader', id)
    await tapLabel('决定：拟作未解决说明')
    fireEvent.click(dialog('拟作未解决说明').getByText('不同意'))
    fireEvent.click(await dialog('拟作未解决说明').findByText('不同意，接着办'))
    await dialog('拟作未解决说明').findByText('写上还要办什么')
    await type('还要办什么', '请街道再谈一次')
    fireEvent.click(dialog('拟作未解决说明').getByText('不同意，接着办'))
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'inProgress', explainProposal: null }))
  })

  it('is signed by nobody but a leader', async () => {
    const id = await proposed()
    open('o_office', id)
    await screen.findByText('拟作未解决说明')
    expect(screen.queryByLabelText('决定：拟作未解决说明')).toBeNull()
    expect(screen.getByText(/等领导签$/)).toBeTruthy()
  })
})

describe('other decisions of a leader', () => {
  it('after an objection a leader keeps the refusal, and that is final', async () => {
    const id = await objected()
    open('o_leader', id)
    device.choices = [1]
    await tapLabel('决定：职工不同意不予受理')
    expect(device.offered).toEqual([['受理，交给人办', '维持不予受理']])
    await waitFor(() => dialog('不予受理'))
    await type('理由', '看过了，还是由劳动监察来查')
    await type('可以找谁', '区劳动保障监察大队')
    fireEvent.click(dialog('不予受理').getAllByRole('button').at(-1)!)
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'declined' }))
  })

  it('consents to what goes to the city union, once', async () => {
    const id = await lines.inProgress('公交末班车太早，晚自习的老师回不了家')
    open('o_leader', id)
    await tap('同意上报市总工会')
    fireEvent.click(dialog('同意上报市总工会').getByText('同意上报'))
    await waitFor(async () => expect((await lines.stored(id)).escalationConsent).toMatchObject({ by: { name: '演示领导甲' } }))
    await waitFor(() => expect(screen.queryByText('同意上报市总工会')).toBeNull())
  })
})

describe('批示', () => {
  const order = async (id: string): Promise<void> => {
    open('o_leader', id)
    fireEvent.click(await screen.findByRole('button', { name: '批示' }))
    await type('写给承办的人', '本周内把补贴发到人')
  }
  const send = (): void => void fireEvent.click(dialog('批示').getAllByRole('button').at(-1)!)

  it('names who answers and by when, and its answer is read where it was given', async () => {
    const id = await lines.inProgress('夜班补贴三个月没有发，班组六个人都没有')
    await order(id)
    chooseDay('最晚哪天回复', '2026-06-18')
    fireEvent.click(screen.getByLabelText('谁来回复：主办的人'))
    fireEvent.click(await screen.findByRole('radio', { name: /^演示干部乙/ }))
    await screen.findByLabelText('谁来回复：演示干部乙')
    send()
    await waitFor(async () => expect((await lines.stored(id)).instructions).toMatchObject([{ text: '本周内把补贴发到人', dueOn: '2026-06-18' }]))
    await screen.findByText('演示领导甲，6月16日。等演示干部乙回复，最晚 6月18日')
  })

  it('is overdue past its day, answered by the owner, and then stands with the answer', async () => {
    const id = await lines.inProgress('夜班补贴三个月没有发，班组六个人都没有')
    await lines.give('o_leader', 'instruct', { id, words: '本周内把补贴发到人', dueOn: '2026-06-18' })
    cast.world.at('2026-06-22T01:41:00.000Z')
    sitDown(cast.world, 'o_leader')
    render(<OrdersPage />)
    await screen.findByText('过期未回')
    expect(screen.getByText('等演示干部甲回复，应 6月18日回，已经过了')).toBeTruthy()
    cleanup()
    sitDown(cast.world, 'o_owner')
    render(<OrdersPage />)
    await tapLabel('回复批示：本周内把补贴发到人')
    await type('怎么办的', '六个人都发了，凭证在经过里')
    fireEvent.click(dialog('回复批示').getByText('回复'))
    await screen.findByText('没有要您回复的批示')
    cleanup()
    sitDown(cast.world, 'o_leader')
    render(<OrdersPage />)
    await screen.findByText('没有等回复的批示')
    await tap('已回复')
    await screen.findByText('六个人都发了，凭证在经过里')
    expect(screen.getByText('演示干部甲回复，6月22日')).toBeTruthy()
  })
})
