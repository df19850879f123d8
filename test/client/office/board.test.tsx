import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { DeskCard } from '@/src/features/problem/components/desk-card'
import { LedgerBoard } from '@/src/features/problem/components/ledger-board'
import { markStale } from '@/src/lib/query-store'
import { chooseBoardTab } from '@/src/features/problem/board-tab'
import ConductPage from '@/src/packages/office/pages/conduct'
import { type Cast, castOf } from '../../functions/cast'
import { submissionId } from '../../support/ids'
import { sitDown, tap, tapLabel } from '../support/seat'
import { device } from '../support/taro'

jest.setTimeout(60_000)
configure({ asyncUtilTimeout: 15_000 })

let cast: Cast

const submit = async (at: string, description: string, more: object = {}): Promise<string> => {
  cast.world.at(at)
  const { id } = await cast.world.as('o_worker').call('problem.submit', {
    submissionId: submissionId(), category: 'pay', description, unionId: cast.union.id, photos: [], anonymity: 'hiddenFromOwner', isHiddenFromUnion: false, ...more,
  })
  return id
}

let late: string

beforeAll(async () => {
  cast = await castOf()
  const { id: elsewhere } = await cast.world.union({ name: '演示物流园区工会' })
  late = await submit('2026-06-16T01:41:00.000Z', '三名司炉工五月的工资没有发')
  await submit('2026-06-17T01:41:00.000Z', '装卸班组高温天没有轮休过', { unionId: elsewhere })
  await submit('2026-06-18T01:41:00.000Z', '夜班补贴三个月没有发下来')
  await submit('2026-06-18T01:42:00.000Z', '某位干部下企业时吃拿卡要', { category: 'conduct' })
})

afterAll(() => cast.world.stop())

afterEach(cleanup)

const show = (openid: string): void => {
  sitDown(cast.world, openid)
  render(<LedgerBoard />)
}

describe('the ledger of the office', () => {
  it('counts every queue, and puts first what is due first', async () => {
    show('o_office')
    chooseBoardTab('triage')
    await screen.findByText('待受理 3')
    expect(screen.getByText('待交办 0')).toBeTruthy()
    expect(screen.getByText('全部 3')).toBeTruthy()
    await screen.findByText('三名司炉工五月的工资没有发')
    const titles = Array.from(document.querySelectorAll('.t-head')).map(({ textContent }) => textContent)
    expect(titles).toEqual(['三名司炉工五月的工资没有发', '装卸班组高温天没有轮休过', '夜班补贴三个月没有发下来'])
    expect(screen.getByText('应 6月17日受理，超 1 个工作日')).toBeTruthy()
    expect(screen.getByText('今天下班前受理')).toBeTruthy()
  })

  it('keeps one light on a tap, and shows all again on the next', async () => {
    show('o_office')
    await screen.findByText('夜班补贴三个月没有发下来')
    await tapLabel('只看快到期，1 件')
    await waitFor(() => expect(screen.queryByText('夜班补贴三个月没有发下来')).toBeNull())
    await screen.findByText('装卸班组高温天没有轮休过')
    await tapLabel('只看快到期，1 件')
    await screen.findByText('夜班补贴三个月没有发下来')
  })

  it('opens a line on a tap, and says so where a queue is empty', async () => {
    show('o_office')
    await tap('三名司炉工五月的工资没有发')
    expect(device.opened).toEqual([`/packages/office/pages/accept/index?id=${late}`])
    await tap('在办 0')
    await screen.findByText('没有在办的')
    await tap('看全部')
    await screen.findByText('夜班补贴三个月没有发下来')
  })

  it('begins on the office’s home with what waits longest', async () => {
    sitDown(cast.world, 'o_office')
    render(<DeskCard />)
    await screen.findByText('三名司炉工五月的工资没有发')
    await tap('全部 3 件')
    expect(device.opened).toEqual(['/pages/problems/index'])
  })
})

describe('who sees which part', () => {
  it('complaints about conduct are in supervision’s list and in no other', async () => {
    show('o_supervisor')
    await screen.findByText('夜班补贴三个月没有发下来')
    expect(screen.queryByText('某位干部下企业时吃拿卡要')).toBeNull()
    fireEvent.click(screen.getByText('干部作风'))
    expect(device.opened).toEqual(['/packages/office/pages/conduct/index'])
    cleanup()
    render(<ConductPage />)
    await screen.findByText('某位干部下企业时吃拿卡要')
    cleanup()
    show('o_office')
    await screen.findByText('夜班补贴三个月没有发下来')
    expect(screen.queryByText('干部作风')).toBeNull()
    expect(screen.queryByText('某位干部下企业时吃拿卡要')).toBeNull()
  })
})

describe('a long ledger', () => {
  it('shows twenty lines, the next on demand, and is as long as it was when asked anew', async () => {
    for (let line = 1; line <= 20; line += 1) await submit('2026-06-18T02:00:00.000Z', `第 ${line} 间更衣室的柜子锁坏了`)
    show('o_office')
    chooseBoardTab('all')
    await screen.findByText('第 20 间更衣室的柜子锁坏了')
    const lines = (): number => document.querySelectorAll('.ledger-board .t-head').length
    await waitFor(() => expect(lines()).toBe(20))
    await tap('再看一些')
    await waitFor(() => expect(lines()).toBe(23))
    await submit('2026-06-18T02:10:00.000Z', '第 21 间更衣室的柜子锁坏了')
    act(() => markStale('problem.'))
    await screen.findByText('第 21 间更衣室的柜子锁坏了')
    await waitFor(() => expect(lines()).toBeGreaterThanOrEqual(23))
  })
})
