import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Role } from '@/domain/people/role'
import { type Desk, desksOf, tabsOf } from '@/src/lib/tabs'
import HomePage from '@/src/pages/home'
import MePage from '@/src/pages/me'
import IdentitiesPage from '@/src/packages/worker/pages/identities'
import { castOfFile } from '../support/cast'
import { sitDown, tap } from '../support/seat'
import { device } from '../support/taro'

const cast = castOfFile()

describe('the four tabs', () => {
  it.each<[Role[], Desk[], string[]]>([
    [['worker'], ['worker'], ['首页', '我的诉求', '公开', '我的']],
    [['worker', 'chair'], ['chair', 'worker'], ['首页', '诉求', '走访', '我的']],
    [['contact'], ['cadre', 'worker'], ['工作台', '问题', '走访', '我的']],
    [['cadre', 'supervision'], ['office', 'cadre', 'worker'], ['工作台', '台账', '走访', '我的']],
    [['chair', 'office', 'leader'], ['leader', 'office', 'chair', 'worker'], ['总览', '台账', '走访', '我的']],
    [['admin'], ['worker'], ['首页', '我的诉求', '公开', '我的']],
  ])('follow the roles %j', (roles, desks, words) => {
    expect(desksOf(roles)).toEqual(desks)
    expect(tabsOf[desks[0]!].map(({ text }) => text)).toEqual(words)
  })
})

describe('slot 1', () => {
  const openHome = (openid: string): void => {
    sitDown(cast.world, openid)
    render(<HomePage />)
  }

  it('is a worker’s first step: say it, with the frequent kinds', async () => {
    openHome(cast.worker.openid)
    await tap('社保')
    await tap('全部')
    expect(device.opened).toEqual(['/packages/worker/pages/report/index?category=socialInsurance', '/packages/worker/pages/report/index?category=all'])
  })

  it('shows the other roles’ cards of somebody with several', async () => {
    openHome(cast.office.openid)
    await screen.findByText('待受理')
    await screen.findByText('交办给我')
    expect(screen.queryByText('反映问题')).toBeNull()
  })

  it('lets a leader change between 总览 and the own workbench', async () => {
    openHome(cast.leader.openid)
    await screen.findByText('对口联系和走访')
    await tap('工作台')
    await screen.findByText('交办给我')
    expect(screen.queryByText('对口联系和走访')).toBeNull()
  })

  it('keeps 反映问题 for a chair, below what waits for the union', async () => {
    openHome(cast.chair.openid)
    await screen.findByText('反映问题')
    await screen.findByText('交办给我')
  })

  it('says what failed and tries again', async () => {
    cast.world.cloud.fault({ action: 'database.*', target: 'people', code: 'DATABASE_REQUEST_FAILED' })
    openHome(cast.worker.openid)
    await screen.findByText('首页没有取到')
    cast.world.cloud.fault(null)
    await tap('再试一次')
    await screen.findByText('反映问题')
  })
})

describe('我的', () => {
  it('takes my union, and 还没有工会 too', async () => {
    sitDown(cast.world, cast.worker.openid)
    render(<MePage />)
    await tap('我的工会')
    await tap('演示第三小学工会')
    await waitFor(async () => expect((await cast.world.as(cast.worker.openid).call('people.me', {})).person?.union?.name).toBe('演示第三小学工会'))
    fireEvent.click(await screen.findByRole('button', { name: /^我的工会\s*演示第三小学工会$/ }))
    await tap('还没有工会')
    await screen.findByRole('button', { name: /^我的工会\s*还没有工会$/ })
  })

  it('keeps large type and the theme on this phone', async () => {
    sitDown(cast.world, cast.worker.openid)
    const { container } = render(<MePage />)
    fireEvent.click(await screen.findByRole('checkbox', { name: '大字' }))
    fireEvent.click(screen.getByRole('radio', { name: '深色' }))
    await waitFor(() => expect(container.querySelector('.page.theme-dark.type-large')).toBeTruthy())
    expect(JSON.parse(device.storage.get('appearance')!)).toEqual({ choice: 'dark', isLarge: true })
    fireEvent.click(screen.getByRole('checkbox', { name: '大字' }))
    fireEvent.click(screen.getByRole('radio', { name: '浅色' }))
    await waitFor(() => expect(container.querySelector('.theme-dark, .type-large')).toBeNull())
  })

  it('gives the staff 我反映的, 反映问题 and 公开, and a worker what the tabs do not have', async () => {
    sitDown(cast.world, cast.owner.openid)
    render(<MePage />)
    for (const title of ['我反映的', '反映问题', '公开', '意见反馈', '减负自查', '隐私和导出']) await screen.findByText(title)
    cleanup()
    sitDown(cast.world, cast.worker.openid)
    render(<MePage />)
    await screen.findByText('意见反馈')
    expect(screen.queryByText('我反映的')).toBeNull()
  })

  it('plays another person in a browser beside the local cloud', async () => {
    sitDown(cast.world, cast.worker.openid)
    render(<IdentitiesPage />)
    await tap('演示领导甲')
    await waitFor(() => expect(device.opened).toEqual(['/pages/home/index']))
    expect(device.storage.get('identity.openid')).toBe(JSON.stringify(cast.leader.openid))
  })
})
