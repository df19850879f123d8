import { render, screen, waitFor } from '@testing-library/react'
import UnionPage from '@/src/packages/cadre/pages/union'
import PlansPage from '@/src/packages/cadre/pages/plans'
import LiaisonsPage from '@/src/packages/cadre/pages/liaisons'
import { startWorld, type World } from '../../support/world'
import { failing } from '../support/bad-network'
import { leave } from '../support/idle'
import { killApp, sitDown } from '../support/seat'
import { device } from '../support/taro'

let world: World
beforeAll(async () => {
  world = await startWorld(new Date().toISOString())
})
afterAll(() => world.stop())
afterEach(leave)

const isKept = (what: string): boolean => [...device.storage.keys()].some((key) => key.startsWith('kept.o-ahead.') && key.includes(what))

describe('what is wanted in a basement', () => {
  it('is fetched while there is a network: the cards of the own unions and the plans, none of them opened before, and once a day', async () => {
    const person = await world.person({ openid: 'o-ahead', name: '演示干部丙', roles: ['cadre'] })
    const unions = [await world.union({ name: '演示热力公司工会' }), await world.union({ name: '演示供水公司工会' })]
    for (const { id } of unions) await world.pair({ person, unionId: id })
    sitDown(world, 'o-ahead')
    const asked = failing('union', 'question')
    asked.heal()
    const home = render(<LiaisonsPage />)
    await waitFor(() => expect([...unions.map(({ id }) => id), 'visit.plans'].filter((what) => !isKept(what))).toEqual([]))
    expect(asked.submissionIds).toHaveLength(2)
    device.comeBack()
    await waitFor(() => expect(device.storage.has('contact.o-ahead')).toBe(true))
    killApp(home.unmount)

    const cutOff = [failing('union', 'question'), failing('plans', 'question')]
    device.params = { id: unions[1]!.id }
    const card = render(<UnionPage />)
    await screen.findByText(/没有网络，这是 .* 看到的/)
    await screen.findByText('演示供水公司工会')
    card.unmount()
    device.params = {}
    render(<PlansPage />)
    await screen.findByText('还没有排走访')
    // Each page itself asked once more; nothing was fetched ahead again.
    expect(asked.submissionIds).toHaveLength(2)
    expect(cutOff.map(({ submissionIds }) => submissionIds.length)).toEqual([1, 1])
  })
})
