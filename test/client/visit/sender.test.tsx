import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { unsentPlans } from '@/src/features/visit/queue/waiting'
import LiaisonsPage from '@/src/packages/cadre/pages/liaisons'
import PlanPage from '@/src/packages/cadre/pages/plan'
import ThirdPage from '@/src/pages/third'
import { startWorld, type World } from '../../support/world'
import { failing } from '../support/bad-network'
import { sitDown, tap } from '../support/seat'
import { device } from '../support/taro'

let world: World
let union: { id: string; name: string }
beforeAll(async () => {
  world = await startWorld()
  union = await world.union({ name: '演示第三小学工会' })
})
afterAll(() => world.stop())
afterEach(cleanup)

const plansOf = async (openid: string) => (await world.as(openid).call('visit.plans', { scope: 'mine', isOpenOnly: true })).rows

/** A plan is made where there is no network; whoever made it is back on a tab that sends nothing itself. */
const planInTheBasement = async (openid: string): Promise<void> => {
  await world.person({ openid, name: '演示干部丙', roles: ['cadre'] })
  sitDown(world, openid)
  device.params = { unionId: union.id, unionName: union.name }
  render(<PlanPage />)
  await screen.findByText(union.name)
  device.setNetwork(false)
  const picker = screen.getByText('哪天去').closest('taro-picker-core')!
  fireEvent(picker, new CustomEvent('change', { detail: { value: '2026-06-22' } }))
  await tap('排好，告诉工会')
  await waitFor(() => expect(unsentPlans.list()).toHaveLength(1))
  cleanup()
  render(<ThirdPage />)
}

describe('what waits on the phone', () => {
  it('goes out by itself when the network is back, once a page of visits was open, whatever page is in front', async () => {
    await planInTheBasement('o-tab')
    await screen.findByText('没有网络，1 条存在这部手机里')
    device.setNetwork(true)
    await waitFor(() => expect(device.toasts).toContain('演示第三小学工会的安排送出了'))
    expect(await plansOf('o-tab')).toHaveLength(1)
    expect(unsentPlans.list()).toEqual([])
  })

  it('goes out when the app comes back to the front, though nobody told that the network is back', async () => {
    await planInTheBasement('o-front')
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: true })
    device.comeBack()
    await waitFor(async () => expect(await plansOf('o-front')).toHaveLength(1))
  })

  it('goes out when any page of a cadre is opened', async () => {
    await planInTheBasement('o-page')
    cleanup()
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: true })
    render(<LiaisonsPage />)
    await waitFor(async () => expect(await plansOf('o-page')).toHaveLength(1))
  })

  it('is tried again with the same submission, and stands once though the first answer was lost', async () => {
    await planInTheBasement('o-again')
    const network = failing('planQuarter', 'answer')
    device.setNetwork(true)
    await waitFor(() => expect(network.submissionIds).toHaveLength(1))
    await waitFor(async () => expect(await plansOf('o-again')).toHaveLength(1))
    expect(unsentPlans.list()).toHaveLength(1)
    network.heal()
    await waitFor(() => {
      device.comeBack()
      expect(unsentPlans.list()).toEqual([])
    })
    expect(new Set(network.submissionIds).size).toBe(1)
    expect(await plansOf('o-again')).toHaveLength(1)
  })
})
