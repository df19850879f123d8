import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { PlanList } from '@/src/features/visit/components/plan-list/plan-list'
import { RouteCard } from '@/src/features/visit/components/route-card/route-card'
import PlanPage from '@/src/packages/cadre/pages/plan'
import PlansPage from '@/src/packages/cadre/pages/plans'
import { submissionId } from '../../support/ids'
import { startWorld, type World } from '../../support/world'
import { sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

let world: World
let school: { id: string; name: string }
let park: { id: string; name: string }

beforeAll(async () => {
  world = await startWorld()
  school = await world.union({ name: '演示第三小学工会', places: [{ name: '校门', latitude: 40.95, longitude: 117.93, system: 'gcj02', radiusMeters: 300 }] })
  park = await world.union({ name: '演示物流园区工会联合会', places: [{ name: '北门', latitude: 40.96, longitude: 117.93, system: 'gcj02', radiusMeters: 300 }] })
  for (const n of [1, 2, 3]) await world.person({ openid: `o-${n}`, name: `演示干部${n}`, roles: ['cadre'] })
  await world.person({ openid: 'o-chair', name: '演示主席甲', roles: ['worker', 'chair'], unionIds: [school.id] })
})
afterAll(() => world.stop())
afterEach(cleanup)

const pick = (name: string, value: string, index = 0): void => {
  const picker = screen.getAllByText(name)[index]?.closest('taro-picker-core')
  if (!picker) throw new Error(`${name} is no picker`)
  fireEvent(picker, new CustomEvent('change', { detail: { value } }))
}

const openForm = (openid: string, params: Record<string, string>): void => {
  sitDown(world, openid)
  device.params = params
  render(<PlanPage />)
}

const plansOf = async (openid: string) => (await world.as(openid).call('visit.plans', { scope: 'mine', isOpenOnly: true })).rows

describe('安排走访', () => {
  it('asks for the day of each, and makes several in one go', async () => {
    openForm('o-1', { unionId: school.id, unionName: school.name })
    await tap('再排一次')
    await tap(park.name)
    await tap('排好这 2 次，告诉工会')
    expect(await screen.findAllByText('选一天')).not.toHaveLength(0)
    expect(await plansOf('o-1')).toEqual([])
    pick('哪天去', '2026-06-20')
    pick('哪天去', '2026-07-01', 1)
    await tap('排好这 2 次，告诉工会')
    await waitFor(() => expect(device.toasts.at(-1)).toBe('排好了，工会那边看得到'))
    expect(await plansOf('o-1')).toMatchObject([{ plannedOn: '2026-06-20', union: { id: school.id } }, { plannedOn: '2026-07-01', union: { id: park.id } }])
  })

  it('is kept on the phone without a network, and goes out once when it is back', async () => {
    openForm('o-2', { unionId: school.id, unionName: school.name })
    await screen.findByText(school.name)
    device.setNetwork(false)
    pick('哪天去', '2026-06-22')
    await tap('排好，告诉工会')
    await waitFor(() => expect(device.toasts.at(-1)).toBe('存在手机里了，有网时送出'))
    expect(await plansOf('o-2')).toEqual([])
    cleanup()
    render(<PlansPage />)
    await screen.findByText('1 份安排存在手机里')
    device.setNetwork(true)
    await screen.findByText(/6月22日 周一/)
    expect(await plansOf('o-2')).toHaveLength(1)
    expect(screen.queryByText('1 份安排存在手机里')).toBeNull()
  })
})

describe('the plans of a cadre', () => {
  it('move to the day the chair proposed once the cadre says so, and show today’s route', async () => {
    const cadre = world.as('o-3')
    const plan = { submissionId: submissionId(), plannedOn: '2026-06-16', mode: 'field' as const, topics: [], companionIds: [] }
    const { id } = await cadre.call('visit.plan', { ...plan, unionId: school.id, time: '14:00' })
    await cadre.call('visit.plan', { ...plan, submissionId: submissionId(), unionId: park.id, time: '09:00' })
    sitDown(world, 'o-3')
    render(<RouteCard />)
    await screen.findByText('直线共约 1.1 公里')
    await screen.findByText(/离上一站直线约 1.1 公里/)
    cleanup()

    await world.as('o-chair').call('visit.proposeTime', { submissionId: submissionId(), planId: id, on: '2026-06-23', time: '10:00', words: '那天开职代会' })
    sitDown(world, 'o-3')
    render(<PlanList />)
    await tap(school.name)
    await tap('改到工会说的时间')
    await screen.findByText(/6月23日 周二 10:00，实地走访/)
    expect((await plansOf('o-3')).find((one) => one.id === id)).toMatchObject({ plannedOn: '2026-06-23', time: '10:00' })
  })

  it('are taken back only with a reason', async () => {
    sitDown(world, 'o-1')
    render(<PlanList />)
    await tap(park.name)
    await tap('不去了')
    await tap('取消这次安排')
    await screen.findByText('写一句原因，至少 2 个字')
    await type('为什么不去了', '那天有会')
    await tap('取消这次安排')
    await waitFor(async () => expect(await plansOf('o-1')).toHaveLength(1))
  })
})
