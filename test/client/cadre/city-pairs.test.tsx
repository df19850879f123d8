import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import CityPairsPage from '@/src/packages/cadre/pages/city-pairs'
import { startWorld, type World } from '../../support/world'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

let world: World

beforeAll(async () => {
  world = await startWorld('2026-06-16T01:41:00.000Z')
  const union = await world.union({ name: '演示第三小学工会' })
  await world.union({ name: '演示热力公司工会' })
  await world.person({ openid: 'o-office', name: '演示办公室甲', roles: ['office'] })
  await world.person({ openid: 'o-leader', name: '演示领导甲', roles: ['leader'] })
  await world.person({ openid: 'o-chair', name: '演示主席甲', roles: ['chair'], unionIds: [union.id] })
})
afterAll(() => world.stop())
afterEach(cleanup)

const open = (openid: string): void => {
  sitDown(world, openid)
  render(<CityPairsPage />)
}

describe('市总领导对口联系', () => {
  it('says what would be here while there is nobody', async () => {
    open('o-leader')
    await screen.findByText('还没有市总领导的联系点')
    expect(screen.queryByText('加一对')).toBeNull()
  })

  it('is kept by the office: a union found by name, the leader, and the day; nothing is saved without a name', async () => {
    open('o-office')
    await tap('加一对')
    await tap('演示第三小学工会')
    await tap('保存')
    await screen.findByText('写上市总领导的名字')
    await type('市总领导', '演示市领导甲')
    await type('职务', '副主席')
    await tap('保存')
    await screen.findByText('演示市领导甲，副主席')
    await screen.findByText('6月16日起')
    await waitFor(() => expect(device.toasts).toContain('存好了'))
    expect(await world.documents('cityLiaisons')).toHaveLength(1)
  })

  it('is changed where it stands, with its union', async () => {
    open('o-office')
    await tapLabel('演示第三小学工会，演示市领导甲')
    await type('职务', '常务副主席')
    await tap('保存')
    await screen.findByText('演示市领导甲，常务副主席')
  })

  it('is read by a leader and by the union’s chair, who change nothing', async () => {
    for (const openid of ['o-leader', 'o-chair']) {
      open(openid)
      await screen.findByText('演示市领导甲，常务副主席')
      expect(screen.queryByText('结束')).toBeNull()
      cleanup()
    }
  })

  it('ends on a day with a reason, and stays to be read', async () => {
    open('o-office')
    await tapLabel('结束演示市领导甲和演示第三小学工会的结对')
    const sheet = within(screen.getByRole('dialog', { name: '结束结对' }))
    fireEvent.click(await sheet.findByText('到这天结束'))
    await screen.findByText('写一句为什么，至少 2 个字')
    await type('为什么结束', '工作调动')
    fireEvent.click(sheet.getByText('到这天结束'))
    await screen.findByText('6月16日到6月16日：工作调动')
    expect(screen.getByText('已结束')).toBeTruthy()
  })
})
