import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MyLiaisonsCard } from '@/src/features/liaison/components/my-liaisons-card'
import { TodayCard } from '@/src/features/liaison/components/today-card'
import { nextToVisit } from '@/src/features/liaison/liaison-words'
import type { LiaisonRow } from '@/types/liaison.contract'
import { submissionId } from '../../support/ids'
import { startWorld, type World } from '../../support/world'
import { sitDown } from '../support/seat'
import { device } from '../support/taro'

let world: World

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())
afterEach(cleanup)

const home = (openid: string): void => {
  sitDown(world, openid)
  render(
    <>
      <TodayCard />
      <MyLiaisonsCard />
    </>,
  )
}

describe('a cadre without a liaison point', () => {
  it('is told so, who pairs, and can register a visit all the same', async () => {
    await world.person({ openid: 'o_none', name: '演示干部丙', roles: ['cadre'] })
    home('o_none')
    await screen.findByText('您还没有联系点')
    await screen.findByText(/联系点由领导小组办公室安排/)
    fireEvent.click(screen.getByText('走访登记'))
    expect(device.opened).toEqual(['/packages/cadre/pages/visit/index'])
  })
})

describe('a cadre with liaison points', () => {
  it('is sent to the one least visited, and back to a visit begun today', async () => {
    const cadre = await world.person({ openid: 'o_two', name: '演示干部丁', roles: ['cadre'] })
    const leader = await world.person({ openid: 'o_served', name: '演示领导乙', roles: ['leader'] })
    const school = await world.union({ name: '演示第三小学工会' })
    const park = await world.union({ name: '演示物流园区工会联合会' })
    await world.pair({ person: cadre, unionId: school.id })
    await world.pair({ person: leader, unionId: park.id, contact: cadre })
    home('o_two')
    await screen.findByText('6月16日 周二')
    await screen.findByText('您是演示领导乙的联络人')
    await screen.findByText('实地 0 / 4 次')
    expect(screen.getByLabelText('走访登记：演示第三小学工会')).toBeTruthy()
    cleanup()

    const { visitId } = await world.as('o_two').call('visit.checkIn', { submissionId: submissionId(), unionId: park.id, mode: 'phone', fix: null })
    home('o_two')
    await screen.findByText(/09:41 签到，还没写完/)
    fireEvent.click(screen.getByText('接着写'))
    expect(device.opened).toEqual([`/packages/cadre/pages/visit/index?visitId=${visitId}`])
  })
})

describe('whom to visit next', () => {
  const row = (unionName: string, given: Partial<LiaisonRow>): LiaisonRow => ({
    id: unionName, unionId: unionName, unionName, servesName: null, fieldDone: 0, fieldWanted: 2, remoteDone: 0, lastContactOn: null, openVisitId: null, ...given,
  })

  it.each([
    ['the one that lacks most visits', [row('甲', { fieldDone: 1 }), row('乙', {})], '乙'],
    ['among equals the one heard of longest ago', [row('甲', { lastContactOn: '2026-05-08' }), row('乙', { lastContactOn: '2026-03-02' })], '乙'],
    ['the own before a served leader’s', [row('甲', { servesName: '演示领导乙' }), row('乙', { fieldDone: 2 })], '乙'],
  ])('is %s', (_which, rows, name) => {
    expect(nextToVisit(rows)?.unionName).toBe(name)
  })

  it('is nobody where nobody is paired', () => {
    expect(nextToVisit([])).toBeUndefined()
  })
})
