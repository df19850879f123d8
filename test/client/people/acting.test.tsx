import { cleanup, render, screen, waitFor } from '@testing-library/react'
import HomePage from '@/src/pages/home'
import MePage from '@/src/pages/me'
import HandlePage from '@/src/packages/cadre/pages/handle'
import MyRolesPage from '@/src/packages/worker/pages/my-roles'
import StandInPage from '@/src/packages/worker/pages/stand-in'
import { acting } from '@/src/lib/acting'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../../functions/cast'
import { assigned } from '../../functions/problem/story'
import { leave } from '../support/idle'
import { killApp, sitDown, tap, tapLabel } from '../support/seat'
import { device } from '../support/taro'

let cast: Cast
beforeEach(async () => { cast = await castOf() })
afterEach(async () => {
  await leave()
  await cast.world.stop()
})

const once = () => ({ submissionId: submissionId() })
const as = (person: { openid: string }) => cast.world.as(person.openid)
const given = (by: { openid: string }, deputy: { id: string }, toOn = '2026-06-17') =>
  as(by).call('people.standIn', { ...once(), deputyId: deputy.id, fromOn: '2026-06-16', toOn, reason: '出差' })
const banner = '代 演示干部甲 处理，点这里退出'

/** The deputy at their phone, who has begun to act for the owner. */
const act = async (): Promise<void> => {
  await given(cast.owner, cast.coOwner)
  sitDown(cast.world, cast.coOwner.openid)
  render(<MyRolesPage />)
  await tap('开始代办')
  await waitFor(() => expect(acting()).toEqual({ id: cast.owner.id, name: '演示干部甲' }))
  cleanup()
}

describe('代办', () => {
  it('opens the other’s workbench under a banner, and what is done there is the other’s, by the deputy', async () => {
    const { id } = await assigned(cast)
    await act()
    expect(device.opened.at(-1)).toContain('/home/')
    device.params = { id }
    render(<HandlePage />)
    await screen.findByText(banner)
    await tap('签收')
    await screen.findByText('办理中')
    const { timeline } = await as(cast.office).call('problem.get', { id })
    expect(timeline[0]).toMatchObject({ event: 'problemSigned', byName: '演示干部甲（演示干部乙代办）' })
  })

  it('is left by one tap, and then the phone is the deputy’s own again', async () => {
    await act()
    render(<HomePage />)
    await tap(banner)
    expect(acting()).toBeUndefined()
    cleanup()
    render(<MePage />)
    await screen.findByText('演示干部乙')
    expect(screen.queryByText(/点这里退出/)).toBeNull()
  })

  it('goes on after the phone killed the app, with its banner', async () => {
    await act()
    const { unmount } = render(<HomePage />)
    await screen.findByText(banner)
    killApp(unmount)
    render(<MePage />)
    await screen.findByText(banner)
    await screen.findByText('演示干部甲（演示干部乙代办）')
  })

  it('ends by itself when its days are over: the next answer makes the phone the deputy’s own', async () => {
    await act()
    cast.world.at('2026-06-18T01:41:00.000Z')
    render(<HomePage />)
    await waitFor(() => expect(acting()).toBeUndefined())
    expect(device.toasts).toContain('代办结束了，现在是您自己')
    cleanup()
    render(<MePage />)
    await screen.findByText('演示干部乙')
  })

  it('lends nothing of one’s own: the report is the deputy’s, and 我的 offers neither the union nor 管理', async () => {
    await given(cast.office, cast.owner)
    sitDown(cast.world, cast.owner.openid)
    render(<MyRolesPage />)
    await tap('开始代办')
    await waitFor(() => expect(acting()?.id).toBe(cast.office.id))
    cleanup()
    render(<MePage />)
    await screen.findByText('代 演示办公室甲 处理，点这里退出')
    await screen.findByText('我的身份')
    expect(screen.queryByText('管理')).toBeNull()
    expect(screen.queryByText('我的工会')).toBeNull()
    cleanup()
    render(<MyRolesPage />)
    await screen.findByText(/退出以后再办/)
    expect(screen.queryByText('请人代办')).toBeNull()
  })

  it('is on this phone the matter of one account: another who sits down is themself', async () => {
    await act()
    device.storage.set('identity.openid', JSON.stringify(cast.owner.openid))
    expect(acting()).toBeUndefined()
  })
})

describe('请人代办', () => {
  it('says what is missing, names the days, and is there to be ended', async () => {
    sitDown(cast.world, cast.owner.openid)
    render(<StandInPage />)
    await screen.findByText('演示干部乙')
    await tap('安排代办')
    await screen.findByText('选一位同志')
    await screen.findByText('选最后一天，最多 60 天')
    await screen.findByText('写一句原因，至少 2 个字')
    cleanup()

    await given(cast.owner, cast.coOwner)
    render(<MyRolesPage />)
    await screen.findByText('6月16日 至 6月17日，2 天')
    device.confirms = [true]
    await tapLabel('结束演示干部乙的代办')
    await screen.findByText(/出差、休假的日子/)
    expect((await as(cast.owner).call('people.standIns', {})).rows).toEqual([])
  })
})
