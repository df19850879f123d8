import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { listDrafts, savePhotos } from '@/src/features/visit/draft-store'
import { Outbox } from '@/src/features/visit/components/outbox/outbox'
import { UnionCard } from '@/src/features/liaison/components/union-card/union-card'
import VisitPage from '@/src/packages/cadre/pages/visit'
import { startWorld, type World } from '../../support/world'
import { failing } from '../support/bad-network'
import { inputOf, killApp, sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

const pixel = 'data:image/jpeg;base64,/9j/2Q=='
const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString()

let world: World
let union: { id: string; name: string }

beforeAll(async () => {
  world = await startWorld(new Date().toISOString())
  union = await world.union({ name: '演示热力公司工会' })
})
afterAll(() => world.stop())
afterEach(cleanup)

const visitsOf = (personId: string) =>
  world.documents<{ finishedAt: string | null; record: string; photos: string[]; sentLate: { day: string } | null; checkedInAt: string }>('visits', { personId })

/** A cadre who has opened the page with a network, and then goes down into a basement. */
const goDown = async (openid: string): Promise<{ id: string; unmount: () => void }> => {
  world.at(new Date().toISOString())
  const { id } = await world.person({ openid, name: '演示干部丙', roles: ['cadre'] })
  await world.pair({ person: { id, openid, name: '演示干部丙' }, unionId: union.id })
  sitDown(world, openid)
  const { unmount } = render(<VisitPage />)
  await tap(union.name)
  await waitFor(() => expect(device.storage.has(`contact.${openid}`)).toBe(true))
  device.setNetwork(false)
  return { id, unmount }
}

describe('a visit made without a network from start to finish', () => {
  it('is there after each of three kills, and arrives once, with every photo, on the phone’s day', async () => {
    const first = await goDown('o-basement')
    await tap('不带位置签到')
    await screen.findByText('签到先存在手机里')
    killApp(first.unmount)

    const second = render(<VisitPage />)
    await tap(union.name)
    await tap('提高职工生活品质')
    await type('看到的、听到的', '值班室闷热，没有空调。')
    killApp(second.unmount)

    savePhotos(listDrafts()[0]!.id, [{ id: 'one', path: pixel, fileId: null }, { id: 'two', path: pixel, fileId: null }])
    const third = render(<VisitPage />)
    await tap(union.name)
    expect((await inputOf('看到的、听到的')).value).toBe('值班室闷热，没有空调。')
    await tap('完成走访')
    await screen.findByText('写好了，等着送出')
    killApp(third.unmount)
    expect(await visitsOf(first.id)).toEqual([])

    world.at(hours(3))
    render(<Outbox />)
    await screen.findByText(/写好了，有网时再送出/)
    device.setNetwork(true)
    await screen.findByText('没有等着送出的')
    const visits = await visitsOf(first.id)
    expect(visits).toMatchObject([{ record: '值班室闷热，没有空调。', sentLate: { day: 'phone' } }])
    expect(visits[0]?.photos).toHaveLength(2)
    expect(visits[0]?.finishedAt).not.toBeNull()
  })

  it('says what the server refused, keeps the words, and goes out when they are mended', async () => {
    const { id } = await goDown('o-refused')
    await tap('不带位置签到')
    await screen.findByText('签到先存在手机里')
    device.setNetwork(true)
    await screen.findByText('没给位置，也可以')
    await tap('其他')
    await type('看到的、听到的', '一切都好，没有别的。')
    const { visitId } = listDrafts()[0]!.checkedIn!
    await world.as('o-refused').call('visit.cancel', { submissionId: 'canceled-elsewhere-0001', visitId, reason: '选错了工会' })
    await tap('完成走访')
    await screen.findByText('走访没收下')
    await screen.findAllByText(/这次走访已经取消了/)
    expect((await inputOf('看到的、听到的')).value).toBe('一切都好，没有别的。')
    cleanup()
    render(<Outbox />)
    fireEvent.click(await screen.findByLabelText(`${union.name}，没收下，去改`))
    expect(device.opened.at(-1)).toBe(`/packages/cadre/pages/visit/index?draftId=${listDrafts()[0]?.id}`)
    expect(await visitsOf(id)).toMatchObject([{ finishedAt: null }])
  })

  it('is sent again word for word when the answer was lost, and cannot be changed meanwhile', async () => {
    const { id } = await goDown('o-lost')
    device.setNetwork(true)
    await tap('不带位置签到')
    await screen.findByText('没给位置，也可以')
    await tap('其他')
    await type('看到的、听到的', '一切都好，没有别的。')
    const network = failing('finish', 'answer')
    await tap('完成走访')
    await screen.findByText(/送过一次，没等到回音/)
    expect(screen.queryByText('再改改')).toBeNull()
    network.heal()
    await tap('再送一次')
    await screen.findByText('走访记下了')
    expect(await visitsOf(id)).toMatchObject([{ record: '一切都好，没有别的。' }])
  })
})

describe('the card of a union', () => {
  it('is read without a network, with the time it was seen', async () => {
    world.at(new Date().toISOString())
    await world.person({ openid: 'o-card', name: '演示干部丁', roles: ['cadre'] })
    sitDown(world, 'o-card')
    const { unmount } = render(<UnionCard id={union.id} />)
    await screen.findByText('谁对口联系')
    killApp(unmount)
    failing('union', 'question')
    render(<UnionCard id={union.id} />)
    await screen.findByText(/没有网络，这是 .* 看到的/)
    await screen.findByText('还没有登记地点。到了扫工会的码或请主席确认，一样算数。')
  })
})
