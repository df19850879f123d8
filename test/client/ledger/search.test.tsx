import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { LedgerBoard } from '@/src/features/problem/components/ledger-board'
import { everything } from '@/src/features/problem/ledger-choice'
import { chooseInLedger } from '@/src/features/problem/use-ledger-choice'
import LedgerPage from '@/src/packages/office/pages/ledger'
import { type Lines, linesOf } from '../office/lines'
import { failing } from '../support/bad-network'
import { castOfFile } from '../support/cast'
import { killApp, sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

const cast = castOfFile('2026-06-16T01:41:00.000Z')
let lines: Lines
let owned: string

const pay = '夜班补贴三个月没有发，班组六个人都没有'
const canteen = '食堂九点就关门，夜班吃不上热饭'
const rider = '送外卖的想加入工会，不知道找谁'

beforeAll(async () => {
  lines = linesOf(cast)
  owned = await lines.assigned(pay)
  await lines.report(canteen, { category: 'culture' })
  cast.world.at('2026-07-02T01:41:00.000Z')
  await lines.report(rider, { category: 'newEmployment', unionId: null })
})

const open = (openid = 'o_office'): ReturnType<typeof render> => {
  sitDown(cast.world, openid)
  chooseInLedger(everything)
  return render(<LedgerPage />)
}

const titles = (): (string | null)[] => Array.from(document.querySelectorAll('.card .t-head')).map(({ textContent }) => textContent)
const shows = (count: number): Promise<void> => waitFor(() => expect(titles()).toHaveLength(count))
const sheet = (): ReturnType<typeof within> => within(screen.getByRole('dialog', { name: '筛选台账' }))
const pick = async (name: string): Promise<void> => {
  await tapLabel('筛选')
  fireEvent.click(sheet().getByText(name))
  fireEvent.click(sheet().getByText('按这些找'))
}

describe('the ledger is narrowed', () => {
  it('begins whole, newest first, and says how many there are', async () => {
    open()
    await shows(3)
    expect(titles()[0]).toContain('送外卖')
    await screen.findByText('共 3 件')
  })

  it('by state, kind, source and light, each to be taken off by itself', async () => {
    open()
    await shows(3)
    await pick('待受理')
    await shows(2)
    await tapLabel('筛选，已选 1 项')
    fireEvent.click(sheet().getByText('新就业形态劳动者'))
    fireEvent.click(sheet().getByText('职工反映'))
    fireEvent.click(sheet().getByText('按这些找'))
    await shows(1)
    await tapLabel('去掉：新就业形态劳动者')
    await shows(2)
    await tap('全部去掉')
    await shows(3)
    await pick('逾期未动')
    await waitFor(() => expect(titles().length).toBeGreaterThan(0))
    expect(screen.queryByText('正常')).toBeNull()
  })

  it('changes nothing while the sheet is only filled in, and clears it in one tap', async () => {
    open()
    await shows(3)
    await tapLabel('筛选')
    fireEvent.click(sheet().getByText('待签收'))
    fireEvent.click(sheet().getByText('去年'))
    expect(titles()).toHaveLength(3)
    fireEvent.click(sheet().getByText('清空'))
    fireEvent.click(sheet().getByText('按这些找'))
    await shows(3)
    expect(screen.queryByLabelText(/^去掉：/)).toBeNull()
  })

  it('by the days of reporting', async () => {
    open()
    await shows(3)
    await pick('本月')
    await shows(1)
    expect(screen.getByLabelText('去掉：7月1日到 7月2日反映')).toBeTruthy()
  })

  it('by union, those without one too, and by who owns it', async () => {
    open()
    await shows(3)
    await tapLabel('筛选')
    fireEvent.click(sheet().getByText('工会'))
    fireEvent.click(await screen.findByRole('radio', { name: '还没有工会' }))
    fireEvent.click(sheet().getByText('按这些找'))
    await shows(1)
    await tapLabel('去掉：还没有工会')
    await shows(3)
    await tapLabel('筛选')
    fireEvent.click(sheet().getByText('主办'))
    await type('找主办', '干部甲')
    fireEvent.click(await screen.findByRole('radio', { name: /^演示干部甲/ }))
    fireEvent.click(sheet().getByText('按这些找'))
    await shows(1)
    expect(titles()[0]).toContain('夜班补贴')
    expect(screen.getByLabelText('去掉：演示干部甲主办')).toBeTruthy()
  })
})

describe('the ledger is searched', () => {
  it('by words, and by the last digits of a number', async () => {
    open()
    await shows(3)
    await type('找台账里的问题', '夜班')
    await shows(2)
    const { number } = await lines.stored(owned)
    await type('找台账里的问题', number.slice(-5))
    await shows(1)
    expect(titles()[0]).toContain('夜班补贴')
  })

  it('says when nothing is found, and leads back to all', async () => {
    open()
    await shows(3)
    await type('找台账里的问题', '停车场')
    await screen.findByText('没有找到')
    await tap('看全部')
    await shows(3)
  })

  it('offers to try again when it could not be fetched', async () => {
    sitDown(cast.world, 'o_office')
    chooseInLedger(everything)
    const network = failing('searchLedger', 'question')
    render(<LedgerPage />)
    await screen.findByText('台账没有取到')
    network.heal()
    await tap('再试一次')
    await shows(3)
  })
})

describe('coming and going', () => {
  it('finds the filters as they were left, and nobody else finds them', async () => {
    const { unmount } = open()
    await shows(3)
    await pick('待签收')
    await shows(1)
    killApp(unmount)
    render(<LedgerPage />)
    await screen.findByLabelText('去掉：待签收')
    await shows(1)
    cleanup()
    sitDown(cast.world, 'o_leader')
    render(<LedgerPage />)
    await shows(3)
  })

  it('is opened from the board, and opens a line', async () => {
    sitDown(cast.world, 'o_leader')
    render(<LedgerBoard />)
    await tap('查找、筛选、导出')
    expect(device.opened.at(-1)).toBe('/packages/office/pages/ledger/index')
    cleanup()
    open()
    await tap((await lines.stored(owned)).title)
    expect(device.opened.at(-1)).toBe(`/packages/office/pages/accept/index?id=${owned}`)
  })
})
