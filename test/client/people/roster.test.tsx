import { cleanup, render, screen, waitFor } from '@testing-library/react'
import DeskPage from '@/src/packages/admin/pages/desk'
import PersonPage from '@/src/packages/admin/pages/person'
import RosterPage from '@/src/packages/admin/pages/roster'
import { type Person, startWorld, type World } from '../../support/world'
import { sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

let world: World
let office: Person
let cadre: Person
beforeAll(async () => {
  world = await startWorld()
  office = await world.person({ openid: 'o_office', name: '演示办公室甲', roles: ['worker', 'office'] })
  cadre = await world.person({ openid: 'o_cadre', name: '演示干部甲', roles: ['worker', 'cadre'], departments: ['职工服务中心'] })
})
afterAll(() => world.stop())
afterEach(cleanup)

describe('管理', () => {
  it('leads the office to the roster', async () => {
    sitDown(world, office.openid)
    render(<DeskPage />)
    await tap('人员名册')
    expect(device.opened.at(-1)).toContain('/admin/pages/roster/')
  })

  it('says to anybody else whose it is', async () => {
    sitDown(world, cadre.openid)
    render(<DeskPage />)
    await screen.findByText('这里由办公室、监督组和管理员办')
    expect(screen.queryByText('人员名册')).toBeNull()
  })
})

describe('人员名册', () => {
  it('finds a person by part of the name, and by role', async () => {
    sitDown(world, office.openid)
    render(<RosterPage />)
    await screen.findByText('演示干部甲')
    await type('找人', '办公室甲')
    await waitFor(() => expect(screen.queryByText('演示干部甲')).toBeNull())
    await type('找人', '')
    await tap('监督组')
    await screen.findByText('名册里没有这样的人')
    await tap('监督组')
    await tap('演示干部甲')
    expect(device.opened.at(-1)).toContain(`/admin/pages/person/index?id=${cadre.id}`)
  })

  it('shows who somebody is', async () => {
    sitDown(world, office.openid)
    device.params = { id: cadre.id }
    render(<PersonPage />)
    await screen.findByText('职工服务中心')
    await screen.findByText('绑定了')
  })
})
