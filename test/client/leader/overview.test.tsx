import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import { UnionSheet } from '@/src/features/liaison/components/union-sheet'
import { Overview } from '@/src/features/review/components/overview'
import { PublicFigures } from '@/src/features/review/components/public-figures'
import CoveragePage from '@/src/packages/leader/pages/coverage'
import DrilldownPage from '@/src/packages/leader/pages/drilldown'
import { type Cast, castOf } from '../../functions/cast'
import { submissionId } from '../../support/ids'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

jest.setTimeout(60_000)
configure({ asyncUtilTimeout: 15_000 })

let cast: Cast
let late: string

beforeAll(async () => {
  cast = await castOf('2026-06-16T01:41:00.000Z')
  const { world } = cast
  const key = await world.union({ name: '演示食品公司工会', isKey: true })
  await world.union({ name: '演示家政行业工会', isKey: true })
  const paired = await world.person({ openid: 'o_paired', name: '演示干部丁', roles: ['cadre'], isObliged: true })
  await world.person({ openid: 'o_free', name: '演示干部丙', roles: ['cadre'], isObliged: true })
  await world.pair({ person: paired, unionId: key.id })
  const { id } = await world.as('o_worker').call('problem.submit', {
    submissionId: submissionId(), category: 'pay', description: '三名司炉工五月的工资没有发', unionId: cast.union.id, photos: [],
    anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
  })
  late = id
  world.at('2026-06-18T01:41:00.000Z')
})

afterAll(() => cast.world.stop())

afterEach(cleanup)

const openedView = (): unknown => {
  const url = device.opened.at(-1) ?? ''
  return JSON.parse(decodeURIComponent(/view=([^&]*)/.exec(url)?.[1] ?? 'null'))
}

describe('the overview', () => {
  it('says who is short of two unions, by name, and which key union has nobody', async () => {
    sitDown(cast.world, 'o_leader')
    render(<Overview unionSheet={UnionSheet} />)
    await screen.findByText('2 人不足 2 个（1 人有 1 个，1 人还没有）：演示干部丙、演示干部丁')
    expect(screen.getByText('1 个重点工会还没有人联系：演示家政行业工会')).toBeTruthy()
    expect(screen.getByText('/ 2 个')).toBeTruthy()
    expect(screen.getByText(/^上月底 [01] \/ 2 个$/)).toBeTruthy()
    expect(screen.getByText('/ 2 次')).toBeTruthy()
    expect(screen.getByText('上月底走满 0 对，没去过 1 对')).toBeTruthy()
    expect(screen.getByText('等得最久的从6月18日起')).toBeTruthy()
    expect(screen.getByText(/^16 项，.*还没有数 \d+ 项$/)).toBeTruthy()
    expect(screen.getByText('比2025年下半年多 1 件')).toBeTruthy()
  })

  it('opens the list behind each figure', async () => {
    sitDown(cast.world, 'o_leader')
    render(<Overview unionSheet={UnionSheet} />)
    await screen.findByText('逾期未动：三名司炉工五月的工资没有发')
    await tapLabel('逾期未动 1 件')
    expect(openedView()).toEqual({ kind: 'light', light: 'red' })
    await tapLabel('待受理 1 件')
    expect(openedView()).toEqual({ kind: 'desk', desk: 'triage' })
    fireEvent.click(screen.getByRole('button', { name: /^响应率，0%/ }))
    expect(openedView()).toEqual({ kind: 'figure', figure: 'response', from: '2026-01-01', to: '2026-06-30', isMissedOnly: false })
    await tap('逾期未动：三名司炉工五月的工资没有发')
    expect(device.opened.at(-1)).toBe(`/packages/office/pages/accept/index?id=${late}`)
    await tap('明细')
    expect(device.opened.at(-1)).toBe('/packages/leader/pages/coverage/index')
  })

  it('shows a rate without a case as a dash and says what is missing', async () => {
    sitDown(cast.world, 'o_leader')
    render(<Overview unionSheet={UnionSheet} />)
    await screen.findByText('还没有职工打分')
    expect(screen.getByText('还没有职工回答')).toBeTruthy()
    expect(screen.getByText('0/1 件')).toBeTruthy()
  })
})

describe('behind the figures', () => {
  const open = (view: object | string): void => {
    sitDown(cast.world, 'o_leader')
    device.params = { view: typeof view === 'string' ? view : JSON.stringify(view), period: 'half' }
    render(<DrilldownPage />)
  }

  it('a leader orders on a late line from the list', async () => {
    open('late')
    await screen.findByText('逾期 1 件，快到期 0 件')
    expect(screen.getByText('计时中共 1 件，截至 6月18日 09:41')).toBeTruthy()
    await screen.findByText('等办公室受理，超 1 个工作日')
    expect(screen.getByText('还没有进展')).toBeTruthy()
    await tapLabel('批示：三名司炉工五月的工资没有发')
    await type('写给承办的人', '请办公室今天受理。')
    fireEvent.click(within(screen.getByRole('dialog', { name: '批示' })).getAllByText('批示').at(-1)!)
    await waitFor(async () => {
      const [problem] = await cast.world.documents<Problem>('problems', { _id: late })
      expect(problem?.instructions).toMatchObject([{ text: '请办公室今天受理。' }])
    })
    await waitFor(() => expect(device.toasts).toEqual(['批示已记入这件的经过']))
  })

  it('the cases of a rate stand beside the missed ones alone', async () => {
    open({ kind: 'figure', figure: 'response', from: '2026-01-01', to: '2026-06-30', isMissedOnly: false })
    await screen.findByText('响应率 0%')
    await tap('没按时答复 1')
    await screen.findByText('三名司炉工五月的工资没有发')
  })

  it('who is short is listed with what they hold, and a key union with nobody by name', async () => {
    sitDown(cast.world, 'o_leader')
    render(<CoveragePage />)
    await screen.findByText('2 人不足 2 个（1 人有 1 个，1 人还没有）')
    expect(screen.getByText('还没有联系点')).toBeTruthy()
    expect(screen.getByText('演示家政行业工会')).toBeTruthy()
    expect(screen.getByLabelText('实地走访 0 次，要求 2 次')).toBeTruthy()
    await tap('演示家政行业工会')
    expect(device.opened.at(-1)).toContain('/packages/cadre/pages/union/index?id=')
  })
})

it('a worker reads the public figures without a name', async () => {
  sitDown(cast.world, 'o_worker')
  render(<PublicFigures />)
  await screen.findByText('职工反映的问题')
  expect(screen.getByText(/^截至 6月18日 09:41。/)).toBeTruthy()
  expect(document.body.textContent).not.toContain('演示')
})

describe('the overview of a federation', () => {
  it('narrows every figure to a union and those under it, and what lies behind them too', async () => {
    const { world } = cast
    const town = await world.union({ name: '演示河湾镇总工会' })
    const shop = await world.union({ name: '演示商贸公司工会', parentId: town.id })
    await world.as('o_worker').call('problem.submit', {
      submissionId: submissionId(), category: 'safety', description: '车间的灭火器过期两年了', unionId: shop.id, photos: [],
      anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
    })
    sitDown(world, 'o_leader')
    const { unmount } = render(<Overview unionSheet={UnionSheet} />)
    await tapLabel('工会：全区，点按更换')
    await tap('演示河湾镇总工会')
    await screen.findByText('含下面 1 个工会；不给本单位工会看的不计在内')
    await screen.findByText('共 1 件，计时中 1 件')
    await tap('明细')
    expect(device.opened.at(-1)).toBe(`/packages/leader/pages/coverage/index?union=${town.id}`)
    await tapLabel('待受理 1 件')
    const opened = new URLSearchParams(device.opened.at(-1)!.split('?')[1])
    expect(opened.get('union')).toBe(town.id)
    unmount()
    device.params = Object.fromEntries(opened)
    render(<DrilldownPage />)
    await screen.findByText('车间的灭火器过期两年了')
    await screen.findByText(/^演示河湾镇总工会和下面 1 个，截至/)
    expect(screen.queryByText('三名司炉工五月的工资没有发')).toBeNull()
  })
})
