import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import SitePage from '@/src/packages/worker/pages/site'
import SitesPage from '@/src/packages/worker/pages/sites'
import type { Input } from '@/types/contracts'
import { type Cast, castOf } from '../../functions/cast'
import { submissionId } from '../../support/ids'
import { locate, sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

let cast: Cast
const ids: Record<string, string> = {}

const save = async (name: string, more: Partial<Input<'site.save'>>): Promise<void> => {
  ids[name] = (await cast.world.as('o_office').call('site.save', {
    submissionId: submissionId(), kind: 'outdoorStation', name, address: '演示路口', position: null, hours: '每天 7:00–20:00', offers: ['water', 'microwave'], notes: '', unionId: null, ...more,
  })).id
}
beforeAll(async () => {
  cast = await castOf()
  await save('演示甲桥驿站', { position: { latitude: 40.95, longitude: 117.95, system: 'gcj02' }, phone: '0314-2000000', notes: '冬天早一小时关门' })
  await save('演示乙路书屋', { kind: 'library', offers: ['books'], position: { latitude: 40.96, longitude: 117.95, system: 'gcj02' }, unionId: cast.union.id })
})
afterAll(() => cast.world.stop())
afterEach(() => {
  cast.world.cloud.fault(null)
  cleanup()
})

const open = (Page: () => JSX.Element, params: Record<string, string> = {}, openid = 'o_worker'): void => {
  sitDown(cast.world, openid)
  device.params = params
  render(<Page />)
}
const names = (): string[] => screen.getAllByText(/^演示.+(驿站|书屋)$/).map(({ textContent }) => textContent ?? '')

describe('身边的服务阵地', () => {
  it('is listed without asking for a place, with what is there and when', async () => {
    locate('refused')
    open(SitesPage)
    await screen.findByText('演示甲桥驿站')
    expect(screen.getByText('户外劳动者服务站点：饮水、热饭')).toBeTruthy()
    expect(screen.getAllByText('演示路口，每天 7:00–20:00')).toHaveLength(2)
    expect(screen.queryByText('没给位置，也可以。按工会找，或直接看名字和地址。')).toBeNull()
    await tap('演示甲桥驿站')
    await waitFor(() => expect(device.opened).toEqual([`/packages/worker/pages/site/index?id=${ids['演示甲桥驿站']}`]))
  })

  it('goes by distance after a tap on 离我近的', async () => {
    locate({ latitude: 40.97, longitude: 117.944, accuracy: 20 })
    open(SitesPage)
    await screen.findByText('演示甲桥驿站')
    await tap('离我近的')
    expect(await screen.findAllByText(/^约 .+公里，每天/)).toHaveLength(2)
    await waitFor(() => expect(names()).toEqual(['演示乙路书屋', '演示甲桥驿站']))
    screen.getByText('位置只用来算这一次的远近，不保存。')
  })

  it('takes a refusal as normal and stays by union', async () => {
    locate('refused')
    open(SitesPage)
    await tap('离我近的')
    await screen.findByText('没给位置，也可以。按工会找，或直接看名字和地址。')
    expect(screen.getByRole('radio', { name: '按工会' }).getAttribute('aria-checked')).toBe('true')
    await screen.findByText('演示甲桥驿站')
  })

  it('is narrowed to a kind and to a union', async () => {
    open(SitesPage)
    await screen.findByText('演示甲桥驿站')
    fireEvent.click(screen.getByRole('radio', { name: '职工书屋' }))
    await waitFor(() => expect(names()).toEqual(['演示乙路书屋']))
    fireEvent.click(screen.getByRole('radio', { name: '职工书屋' }))
    await tap('全部')
    await tap(cast.union.name)
    await waitFor(() => expect(names()).toEqual(['演示乙路书屋']))
    fireEvent.click(screen.getByRole('radio', { name: '劳动公园' }))
    await screen.findByText('没有找到')
  })

  it('says what failed and tries again', async () => {
    cast.world.cloud.fault({ action: 'database.*', target: 'sites', code: 'DATABASE_REQUEST_FAILED' })
    open(SitesPage)
    await screen.findByText('服务阵地没有取到')
    cast.world.cloud.fault(null)
    await tap('再试一次')
    await screen.findByText('演示甲桥驿站')
  })
})

describe('a service site', () => {
  it('shows its hours, what is there, a call and a map, and opens the report form with its name', async () => {
    open(SitePage, { id: ids['演示甲桥驿站']! })
    await screen.findByText('演示甲桥驿站')
    for (const text of ['每天 7:00–20:00', '饮水', '热饭', '冬天早一小时关门', '打电话', '看地图', '2026年6月16日核对过。和实际不一样，请说一声。']) screen.getByText(text)
    expect(screen.queryByText('管理')).toBeNull()
    await tap('关门了或坏了，说一声')
    expect(device.opened).toEqual([`/packages/worker/pages/report/index?category=culture&siteId=${ids['演示甲桥驿站']}&siteName=${encodeURIComponent('演示甲桥驿站')}`])
  })

  it('goes into a chat as a card with its name, the way to it and its first picture, but none that may still be under check', async () => {
    const office = cast.world.as('o_office')
    const { uploadPrefix } = await office.call('site.openDraft', {})
    await save('演示丙园驿站', { photos: [await office.upload(uploadPrefix)] })
    const id = ids['演示丙园驿站']!
    const card = { title: '演示丙园驿站', path: `/packages/worker/pages/site/index?id=${id}` }
    const shown = async () => (await cast.world.as('o_worker').call('site.get', { id })).photos
    await waitFor(async () => expect(await shown()).toHaveLength(1))
    open(SitePage, { id })
    await screen.findByText('演示丙园驿站')
    // The address is made for each who asks; the file is the same.
    const [file] = (await shown())[0]!.url.split('?')
    expect(device.card?.()).toEqual({ ...card, imageUrl: expect.stringContaining(file!) })
    cleanup()
    open(SitePage, { id }, 'o_office')
    await screen.findByText('演示丙园驿站')
    expect(device.card?.()).toEqual(card)
  })

  it('says so when there is none', async () => {
    open(SitePage, { id: 'site-none' })
    await screen.findByText('没有找到这个阵地')
  })

  it('is said to be still so, shut with a reason, and open again by its chair', async () => {
    cast.world.at('2026-06-17T01:00:00.000Z')
    const id = ids['演示乙路书屋']!
    open(SitePage, { id }, 'o_chair')
    await tap('今天看过，没有变')
    await screen.findByText('2026年6月17日核对过。和实际不一样，请说一声。')
    await tap('关了，或者暂时停用')
    await tap('记下，它现在关着')
    await screen.findByText('写一句为什么，至少 2 个字')
    await type('为什么', '修路，停用到 9 月')
    await tap('记下，它现在关着')
    await screen.findByText('6月17日起关着：修路，停用到 9 月')
    await tap('重新开门了')
    await waitFor(() => expect(screen.queryByText('现在关着')).toBeNull())
    await screen.findByText('演示主席甲重新开门')
  })

  it('tells a keeper who was not the first', async () => {
    const id = ids['演示乙路书屋']!
    open(SitePage, { id }, 'o_chair')
    await screen.findByText('今天看过，没有变')
    await cast.world.as('o_office').call('site.confirm', { id, submissionId: submissionId() })
    await tap('今天看过，没有变')
    await screen.findByText(/有人刚刚改了这里的资料/)
    await screen.findByText('演示办公室甲看过，没有变')
  })
})
