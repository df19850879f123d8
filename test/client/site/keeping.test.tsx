import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import SiteEditPage from '@/src/packages/office/pages/site-edit'
import { submissionId } from '../../support/ids'
import { failing } from '../support/bad-network'
import { castOfFile } from '../support/cast'
import { inputOf, locate, sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

const cast = castOfFile()

const open = (openid: string, params: Record<string, string> = {}): void => {
  sitDown(cast.world, openid)
  device.params = params
  render(<SiteEditPage />)
}
const stored = async (name: string) => (await cast.world.documents<{ site?: object } & Record<string, unknown>>('sites', {})).filter((document) => JSON.stringify(document).includes(name))

describe('a chair registers a site', () => {
  it('with what is there and where the phone stands, once although the first answer was lost', async () => {
    locate({ latitude: 40.95, longitude: 117.93, accuracy: 20 })
    open('o_chair')
    await tap('登记这个阵地')
    await screen.findByText('写一下叫什么，至少 2 个字')
    expect(screen.queryByText('哪个工会的')).toBeNull()
    await type('叫什么', '演示北门驿站')
    await type('地址', '演示北门旁')
    await type('几点开门', '全天')
    await tap('饮水')
    await tap('我就在这里，用现在的位置')
    await waitFor(async () => expect((await inputOf('坐标')).value).toBe('40.950000,117.930000'))
    const network = failing('save', 'answer')
    await tap('登记这个阵地')
    await screen.findByText(/没有网络。写的内容都还在/)
    network.heal()
    await tap('登记这个阵地')
    await waitFor(() => expect(device.opened.at(-1)).toMatch(/^\/packages\/worker\/pages\/site\/index\?id=/))
    expect(new Set(network.submissionIds).size).toBe(1)
    expect(await stored('演示北门驿站')).toHaveLength(1)
  })

  it('and is told when the coordinates are none', async () => {
    open('o_chair')
    await type('坐标', '北门东边')
    await screen.findByText(/先写纬度，逗号，再写经度/)
    await type('坐标', '40.951234，117.931234')
    await waitFor(() => expect(screen.queryByText(/先写纬度，逗号，再写经度/)).toBeNull())
  })
})

describe('the office changes a site', () => {
  it('names its union, and keeps what was written when somebody was faster', async () => {
    const office = cast.world.as('o_office')
    const facts = { kind: 'park', name: '演示劳动公园', address: '演示河边', position: null, hours: '全天', offers: [], notes: '', unionId: null } as const
    const { id } = await office.call('site.save', { submissionId: submissionId(), ...facts, offers: [] })
    open('o_office', { id })
    await type('几点开门', '每天 5:00–22:00')
    fireEvent.click(await screen.findByRole('button', { name: '哪个工会的：区总工会，改一改' }))
    await tap(cast.union.name)
    await office.call('site.confirm', { id, submissionId: submissionId() })
    await tap('保存资料')
    await screen.findByText(/有人刚刚改了这里的资料/)
    expect((await inputOf('几点开门')).value).toBe('每天 5:00–22:00')
    cleanup()
    open('o_office', { id })
    await type('几点开门', '每天 5:00–22:00')
    fireEvent.click(await screen.findByRole('button', { name: '哪个工会的：区总工会，改一改' }))
    await tap(cast.union.name)
    await tap('保存资料')
    await waitFor(async () => expect(await office.call('site.get', { id })).toMatchObject({ hours: '每天 5:00–22:00', union: { id: cast.union.id } }))
  })
})
