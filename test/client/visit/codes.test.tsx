import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import UnionCodesPage from '@/src/packages/office/pages/union-codes'
import UnionsPage from '@/src/packages/cadre/pages/unions'
import { startWorld, type World } from '../../support/world'
import { watchSaving } from '../support/files'
import { sitDown, tap, tapLabel } from '../support/seat'
import { device } from '../support/taro'

jest.setTimeout(60_000)

describe('printing the codes of several unions', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld('2026-06-16T01:41:00.000Z')
    for (const name of ['演示城东工会', '演示城西工会', '演示城南工会']) await world.union({ name })
    await world.person({ openid: 'o-office', name: '演示办公室甲', roles: ['office'] })
    await world.person({ openid: 'o-admin', name: '演示管理员甲', roles: ['admin'] })
  })
  afterAll(() => world.stop())
  afterEach(cleanup)

  it('makes one file of the unions chosen, and says what is in it', async () => {
    sitDown(world, 'o-office')
    const saved = watchSaving()
    render(<UnionCodesPage />)
    await tap('选几个')
    await screen.findByText('在下面选好要打印的工会')
    await tap('做成 Word')
    expect(screen.queryByText('保存文件')).toBeNull()
    await tapLabel('演示城东工会')
    await tapLabel('演示城南工会')
    await tap('做成 Word，2 个工会')
    await screen.findByText('走访码20260616.docx，2 个工会，新做了 2 张')
    fireEvent.click(screen.getByText('保存文件'))
    expect(saved).toMatchObject([{ name: '走访码20260616.docx' }])
  })

  it('makes one of all, without ending what is in use', async () => {
    sitDown(world, 'o-office')
    render(<UnionCodesPage />)
    await tap('做成 Word')
    await screen.findByText('走访码20260616.docx，3 个工会，新做了 1 张')
  })

  it('is reached from the register of unions, by the office alone', async () => {
    sitDown(world, 'o-office')
    const { unmount } = render(<UnionsPage />)
    await tap('打印各工会的走访码')
    expect(device.opened).toEqual(['/packages/office/pages/union-codes/index'])
    unmount()
    sitDown(world, 'o-admin')
    render(<UnionsPage />)
    await screen.findByText('演示城东工会')
    expect(screen.queryByText('打印各工会的走访码')).toBeNull()
  })
})
