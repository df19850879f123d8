import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { LedgerBoard } from '@/src/features/problem/components/ledger-board'
import AcceptPage from '@/src/packages/office/pages/accept'
import ConductPage from '@/src/packages/office/pages/conduct'
import HomePage from '@/src/pages/home'
import SupervisePage from '@/src/packages/office/pages/supervise'
import { type Cast, castOf } from '../../functions/cast'
import { type Lines, linesOf } from '../office/lines'
import { failing } from '../support/bad-network'
import { leave } from '../support/idle'
import { sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

let cast: Cast
let lines: Lines
let late: string
let fresh: string

beforeEach(async () => {
  cast = await castOf('2026-06-01T01:41:00.000Z')
  lines = linesOf(cast)
  late = await lines.inProgress('夜班补贴三个月没有发，班组六个人都没有')
  cast.world.at('2026-06-16T01:41:00.000Z')
  fresh = await lines.report('食堂九点就关门，夜班吃不上热饭')
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
const at = (time: string): void => void cast.world.at(time)
const press = async (name: string, button: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }))
  fireEvent.click(dialog(name).getByText(button))
}

describe('what supervision sees', () => {
  it('late lines stand first and alone, every line behind the next tab', async () => {
    sitDown(cast.world, 'o_supervisor')
    render(<LedgerBoard />)
    await tap('督办')
    expect(device.opened.at(-1)).toBe('/packages/office/pages/supervise/index')
    cleanup()
    render(<SupervisePage />)
    const { title } = await lines.stored(late)
    await screen.findByText(title)
    expect(screen.getByText('还没有进展')).toBeTruthy()
    expect(screen.getByText(/^还没有催过，马上自动催办$/)).toBeTruthy()
    const { title: other } = await lines.stored(fresh)
    expect(screen.queryByText(other)).toBeNull()
    await tap('全部')
    await screen.findByText(other)
  })

  it('says that nothing is late, and offers to try again when the list is lost', async () => {
    sitDown(cast.world, 'o_supervisor')
    const network = failing('supervised', 'question')
    render(<SupervisePage />)
    await screen.findByText('逾期的没有取到')
    await lines.give('o_owner', 'addProgress', { id: late, words: '补贴发了一半', photos: [] })
    await lines.give('o_owner', 'resolve', { id: late, words: '补贴都发了' })
    network.heal()
    await tap('再试一次')
    await screen.findByText('现在没有逾期的')
  })
})

describe('the ladder', () => {
  it('is climbed step by step, each with its words, its receipt and what comes next', async () => {
    open('o_supervisor', late)
    await press('催办', '催办，告诉承办人')
    await screen.findByText('下一步：督办单')
    expect(screen.getByText('演示监督甲，6月16日 09:41')).toBeTruthy()
    at('2026-06-23T01:41:00.000Z')
    cleanup()
    open('o_supervisor', late)
    await screen.findByText('该发督办单了')
    await press('督办单', '发督办单，要承办人签收')
    await screen.findByText('演示监督甲，6月23日 09:41，还没签收')
    await lines.give('o_owner', 'signNotice', { id: late })
    at('2026-06-30T01:41:00.000Z')
    cleanup()
    open('o_supervisor', late)
    await screen.findByText('演示监督甲，6月23日 09:41，6月23日签收')
    await press('报领导', '报给领导')
    expect(await dialog('报领导').findByText('选一位领导')).toBeTruthy()
    fireEvent.click(await dialog('报领导').findByRole('radio', { name: /^演示领导甲/ }))
    fireEvent.click(dialog('报领导').getByText('报给演示领导甲'))
    await waitFor(async () => expect((await lines.stored(late)).presses.map(({ step }) => step)).toEqual(['remind', 'notice', 'leader']))
    await screen.findByText('报给演示领导甲')
    await waitFor(() => expect(screen.queryByText(/^下一步/)).toBeNull())
  })

  it('waits through the quiet hours with the words kept', async () => {
    at('2026-06-16T14:30:00.000Z')
    open('o_supervisor', late)
    fireEvent.click(await screen.findByRole('button', { name: '催办' }))
    await type('写给承办的人', '请明天上午说明补贴发到哪了')
    fireEvent.click(dialog('催办').getByText('催办，告诉承办人'))
    await dialog('催办').findByText(/没有发出，写的内容都还在/)
    expect((await lines.stored(late)).presses).toEqual([])
    cleanup()
    at('2026-06-17T01:00:00.000Z')
    device.params = { id: late }
    render(<AcceptPage />)
    await press('催办', '催办，告诉承办人')
    await waitFor(async () => expect((await lines.stored(late)).presses).toMatchObject([{ step: 'remind', text: '请明天上午说明补贴发到哪了' }]))
  })

  it('tells who was faster, and shows how it stands', async () => {
    open('o_supervisor', late)
    fireEvent.click(await screen.findByRole('button', { name: '催办' }))
    await lines.give('o_owner', 'addProgress', { id: late, words: '补贴发了一半', photos: [] })
    await lines.give('o_owner', 'resolve', { id: late, words: '补贴都发了' })
    fireEvent.click(dialog('催办').getByText('催办，告诉承办人'))
    await screen.findByText(/这件现在是“待回访”，已为您更新到最新。$/)
    expect((await lines.stored(late)).presses).toEqual([])
  })

  it('is offered to supervision alone, and read by others', async () => {
    await lines.give('o_supervisor', 'press', { id: late, step: 'remind', words: '请尽快办' })
    open('o_office', late)
    expect(await screen.findAllByText('请尽快办')).toHaveLength(2)
    expect(screen.queryByText(/^下一步/)).toBeNull()
  })
})

describe('complaints about conduct', () => {
  it('say who takes those about supervision itself, or that nobody is named', async () => {
    await lines.report('某位干部下企业时吃拿卡要', { category: 'conduct', isAboutSupervision: false })
    sitDown(cast.world, 'o_supervisor')
    render(<ConductPage />)
    await screen.findByText('某位干部下企业时吃拿卡要')
    await screen.findByText('反映监督组自己的由谁来办，还没有定。请管理员先设好。')
  })

  it('about supervision lead the named alternate in from the home, and nobody else', async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await db.collection('settings').doc('conduct').set({ data: { alternateId: cast.coOwner.id, alternateName: '演示干部乙' } })
    const id = await lines.report('监督组的人收了礼品卡', { category: 'conduct', isAboutSupervision: true })
    sitDown(cast.world, 'o_coowner')
    render(<HomePage />)
    await tap('干部作风')
    expect(device.opened.at(-1)).toBe('/packages/office/pages/conduct/index')
    cleanup()
    render(<ConductPage />)
    await tap((await lines.stored(id)).title)
    expect(device.opened.at(-1)).toBe(`/packages/office/pages/accept/index?id=${id}`)
    cleanup()
    sitDown(cast.world, 'o_owner')
    render(<HomePage />)
    await screen.findByText((await lines.stored(late)).title)
    expect(screen.queryByText('干部作风')).toBeNull()
  })

  it('open for nobody else', async () => {
    const id = await lines.report('某位干部下企业时吃拿卡要', { category: 'conduct', isAboutSupervision: false })
    for (const openid of ['o_office', 'o_leader']) {
      open(openid, id)
      await screen.findByText('没有找到这件，可能已并案或号码有误。')
      cleanup()
      render(<ConductPage />)
      await screen.findByText('这一步由别的同志来办，您这里不能操作。')
      cleanup()
    }
  })
})
