import { cleanup, render, screen, waitFor } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import ReportPage from '@/src/packages/worker/pages/report'
import { expectConsoleError } from '../../support/console'
import { startWorld, type World } from '../../support/world'
import { inputOf, killApp, tap, type } from '../support/seat'
import { device } from '../support/taro'
import { chooseUnion, newestOf, openForm, receiptOpened, submit, told } from './form'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await world.union({ name: '演示第三小学工会' })
})
afterAll(() => world.stop())
afterEach(() => {
  world.cloud.fault(null)
  cleanup()
})

const kept = (openid: string): { submissionId: string; description: string } | undefined => {
  const text = device.storage.get(`report.${openid}.draft`)
  return text === undefined ? undefined : JSON.parse(text)
}
const sent = (): Promise<Problem[]> => world.documents<Problem>('problems', { description: told })

describe('反映问题', () => {
  it('sends the kind tapped on the home, the words and the union, and opens the receipt', async () => {
    const { openid } = await openForm(world, { category: 'hours' })
    expect(screen.getByRole('radio', { name: '工时休假' }).getAttribute('aria-checked')).toBe('true')
    await type('说说情况', told)
    await chooseUnion('演示第三小学工会')
    submit()
    await receiptOpened()
    const row = await newestOf(world, openid)
    expect(row).toMatchObject({ category: 'hours', state: 'submitted', title: '三月到五月的夜班补贴一直没发' })
    expect(device.opened).toEqual([`/packages/worker/pages/receipt/index?id=${row.id}`])
    expect(kept(openid)).toBeUndefined()
  })

  it('says how many words are missing and sends nothing', async () => {
    const { openid } = await openForm(world)
    await type('说说情况', '工资没发')
    await chooseUnion('还没有工会')
    submit()
    await screen.findByText('再写几个字，至少 10 个，我们才好办')
    expect((await inputOf('说说情况')).value).toBe('工资没发')
    expect((await world.as(openid).call('problem.mine', {})).rows).toEqual([])
  })

  it('asks for the union by its list when only that is missing, and takes 还没有工会 for an answer', async () => {
    const { openid } = await openForm(world)
    await type('说说情况', told)
    submit()
    await tap('还没有工会')
    submit()
    await receiptOpened()
    const receipt = await world.as(openid).call('problem.receipt', { id: (await newestOf(world, openid)).id })
    expect(receipt).toMatchObject({ unionName: null, anonymity: 'hiddenFromOwner' })
  })

  it('keeps the draft through a killed app, with its submission id', async () => {
    const { openid, unmount } = await openForm(world)
    await type('说说情况', told)
    await screen.findByText('草稿已存')
    await waitFor(() => expect(kept(openid)?.description).toBe(told))
    const { submissionId } = kept(openid)!
    killApp(unmount)
    render(<ReportPage />)
    await screen.findByText('上次没写完的还在，接着写就行')
    expect((await inputOf('说说情况')).value).toBe(told)
    await type('说说情况', `${told}已经问过两次。`)
    await waitFor(() => expect(kept(openid)?.description).toMatch(/两次。$/))
    expect(kept(openid)?.submissionId).toBe(submissionId)
  })

  it('saves at once when the page goes away before the draft was due', async () => {
    const { openid, unmount } = await openForm(world)
    await type('说说情况', told)
    killApp(unmount)
    expect(kept(openid)?.description).toBe(told)
  })

  it('begins anew only after asking', async () => {
    const { openid, unmount } = await openForm(world)
    await type('说说情况', told)
    killApp(unmount)
    render(<ReportPage />)
    device.confirms = [false, true]
    await tap('从头写')
    expect((await inputOf('说说情况')).value).toBe(told)
    await tap('从头写')
    await waitFor(async () => expect((await inputOf('说说情况')).value).toBe(''))
    expect(device.asked[0]?.title).toBe('不要这份草稿了？')
    expect(kept(openid)).toBeUndefined()
  })

  it('makes one line of the ledger when the first answer is lost and 提交 is tapped again', async () => {
    const { openid, unmount } = await openForm(world)
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    const before = (await sent()).length
    expectConsoleError(/socket hang up/)
    world.cloud.fault({ action: 'invoke', target: 'problem', drop: 'after' })
    submit()
    await screen.findByText('没有网络。写的内容都还在，连上网再试一次。')
    world.cloud.fault(null)
    killApp(unmount)
    render(<ReportPage />)
    await screen.findByText('上次没写完的还在，接着写就行')
    submit()
    await receiptOpened()
    expect(await sent()).toHaveLength(before + 1)
    expect((await world.as(openid).call('problem.mine', {})).rows).toHaveLength(1)
  })

  it('keeps everything and says so while there is no network', async () => {
    await openForm(world)
    await type('说说情况', told)
    device.setNetwork(false)
    await screen.findByText('没有网络。照常写，都存在手机里，连上网再提交。')
    expect((await inputOf('说说情况')).value).toBe(told)
  })

  it('asks what to do about a photo that did not get through, and sends without it', async () => {
    const { openid, unmount } = await openForm(world)
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    killApp(unmount)
    device.storage.set(`report.${openid}.photos`, JSON.stringify([{ id: 'photo-1', path: 'data:image/jpeg;base64,/9j/2Q==', fileId: null }]))
    expectConsoleError(/socket hang up/)
    world.cloud.fault({ action: 'upload', drop: true })
    render(<ReportPage />)
    await screen.findByText('1 张没传上去。点它重传，或先提交')
    device.choices = [0]
    submit()
    await receiptOpened()
    expect(device.offered).toEqual([['先提交，不带没传上去的 1 张', '再传一次']])
    expect((await world.as(openid).call('problem.get', { id: (await newestOf(world, openid)).id })).photos).toEqual([])
  })
})
