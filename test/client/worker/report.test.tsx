import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import ReportPage from '@/src/packages/worker/pages/report'
import { expectConsoleError } from '../../support/console'
import { startWorld, type World } from '../../support/world'
import { inputOf, killApp, sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

let world: World
let count = 0
beforeAll(async () => {
  world = await startWorld()
  await world.union({ name: '演示第三小学工会' })
})
afterAll(() => world.stop())
afterEach(() => {
  world.cloud.fault(null)
  cleanup()
})

const told = '三月到五月的夜班补贴一直没发，班组六个人都没有。'
const draftKey = (openid: string): string => `report.${openid}.draft`
const kept = (openid: string): { submissionId: string; description: string } | undefined => {
  const text = device.storage.get(draftKey(openid))
  return text === undefined ? undefined : JSON.parse(text)
}
const sent = (): Promise<Problem[]> => world.documents<Problem>('problems', { description: told })

/** A worker of one's own at the form. */
const openForm = async (params: Record<string, string> = { category: 'pay' }, name: string | null = null): Promise<{ openid: string; unmount: () => void }> => {
  const openid = `o_worker_${++count}`
  await world.person({ openid, name })
  sitDown(world, openid)
  device.params = params
  const { unmount } = render(<ReportPage />)
  await screen.findByText('说说情况')
  return { openid, unmount }
}

const chooseUnion = async (name: string): Promise<void> => {
  await tap('我的工会')
  await tap(name)
}
const submit = (): void => void fireEvent.click(screen.getByRole('button', { name: '提交' }))
const receiptOpened = (): Promise<void> => waitFor(() => expect(device.opened.at(-1)).toMatch(/^\/packages\/worker\/pages\/receipt\/index\?id=/))
const newest = async (openid: string) => (await world.as(openid).call('problem.mine', {})).rows[0]!

describe('反映问题', () => {
  it('sends the kind tapped on the home, the words and the union, and opens the receipt', async () => {
    const { openid } = await openForm({ category: 'hours' })
    expect(screen.getByRole('radio', { name: '工时休假' }).getAttribute('aria-checked')).toBe('true')
    await type('说说情况', told)
    await chooseUnion('演示第三小学工会')
    submit()
    await receiptOpened()
    const row = await newest(openid)
    expect(row).toMatchObject({ category: 'hours', state: 'submitted', title: '三月到五月的夜班补贴一直没发' })
    expect(device.opened).toEqual([`/packages/worker/pages/receipt/index?id=${row.id}`])
    expect(kept(openid)).toBeUndefined()
  })

  it('says how many words are missing and sends nothing', async () => {
    const { openid } = await openForm()
    await type('说说情况', '工资没发')
    await chooseUnion('还没有工会')
    submit()
    await screen.findByText('再写几个字，至少 10 个，我们才好办')
    expect((await inputOf('说说情况')).value).toBe('工资没发')
    expect((await world.as(openid).call('problem.mine', {})).rows).toEqual([])
  })

  it('asks for the union by its list when only that is missing, and takes 还没有工会 for an answer', async () => {
    const { openid } = await openForm()
    await type('说说情况', told)
    submit()
    await tap('还没有工会')
    submit()
    await receiptOpened()
    const receipt = await world.as(openid).call('problem.receipt', { id: (await newest(openid)).id })
    expect(receipt).toMatchObject({ unionName: null, anonymity: 'hiddenFromOwner' })
  })

  it('keeps the draft through a killed app, with its submission id', async () => {
    const { openid, unmount } = await openForm()
    await type('说说情况', told)
    await screen.findByText('草稿已存')
    await waitFor(() => expect(kept(openid)?.description).toBe(told))
    const { submissionId } = kept(openid)!
    killApp(unmount)
    render(<ReportPage />)
    await screen.findByText('上次没写完的还在，接着写就行')
    expect((await inputOf('说说情况')).value).toBe(told)
    expect(kept(openid)?.submissionId).toBe(submissionId)
  })

  it('saves at once when the page goes away before the draft was due', async () => {
    const { openid, unmount } = await openForm()
    await type('说说情况', told)
    killApp(unmount)
    expect(kept(openid)?.description).toBe(told)
  })

  it('begins anew only after asking', async () => {
    const { openid, unmount } = await openForm()
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
    const { openid, unmount } = await openForm()
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
    await openForm()
    await type('说说情况', told)
    device.setNetwork(false)
    await screen.findByText('没有网络。照常写，都存在手机里，连上网再提交。')
    expect((await inputOf('说说情况')).value).toBe(told)
  })

  it('asks what to do about a photo that did not get through, and sends without it', async () => {
    const { openid, unmount } = await openForm()
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
    expect((await world.as(openid).call('problem.get', { id: (await newest(openid)).id })).photos).toEqual([])
  })
})

describe('谁能看到您的名字', () => {
  it('starts at 对承办匿名 and says of each choice who sees it', async () => {
    await openForm()
    expect(screen.getByRole('radio', { name: '对承办匿名' }).getAttribute('aria-checked')).toBe('true')
    expect(screen.getByText('只有领导小组办公室看得到，办事的人看不到。')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '全匿名' }))
    await screen.findByText(/谁也看不到您是谁/)
  })

  it('asks for the name once, for 实名, and remembers it', async () => {
    const { openid } = await openForm()
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    fireEvent.click(screen.getByRole('radio', { name: '实名' }))
    submit()
    await screen.findByText('写一下您的名字，或选匿名')
    await type('您的名字', '演示职工丙')
    submit()
    await receiptOpened()
    expect((await world.as(openid).call('people.me', {})).person?.name).toBe('演示职工丙')
  })

  it('does not ask somebody whose name is known', async () => {
    await openForm({ category: 'pay' }, '演示职工丁')
    fireEvent.click(screen.getByRole('radio', { name: '实名' }))
    await screen.findByText('办事的人看得到您的名字，方便直接联系您。')
    expect(screen.queryByLabelText('您的名字')).toBeNull()
  })

  it('drops the telephone number with 全匿名, for good', async () => {
    const { openid } = await openForm()
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    await tap('地点、电话')
    await type('电话', '13800000000')
    await tap('填好了')
    fireEvent.click(screen.getByRole('radio', { name: '全匿名' }))
    await screen.findByRole('button', { name: /^地点\s*选填$/ })
    expect(screen.queryByText('地点、电话')).toBeNull()
    submit()
    await receiptOpened()
    const { id } = await newest(openid)
    expect(await world.documents<Problem>('problems', { _id: id })).toMatchObject([{ contactPhone: null, reporter: { kind: 'pseudonym' } }])
  })

  it('lets a report be hidden from the own union', async () => {
    const { openid } = await openForm()
    await type('说说情况', told)
    await chooseUnion('演示第三小学工会')
    fireEvent.click(screen.getByRole('checkbox', { name: /不给本单位工会看/ }))
    submit()
    await receiptOpened()
    expect(await world.documents<Problem>('problems', { _id: (await newest(openid)).id })).toMatchObject([{ isHiddenFromUnion: true }])
  })
})

describe('干部的做法', () => {
  it('says before sending who handles it, also when it is about supervision itself', async () => {
    const { openid } = await openForm({ category: 'conduct' })
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    submit()
    await screen.findByText('选一下说的是不是监督组的人')
    fireEvent.click(screen.getByRole('radio', { name: '不是' }))
    await screen.findByText(/这件只交给监督组/)
    fireEvent.click(screen.getByRole('radio', { name: '是' }))
    await screen.findByText('区里还没有指定谁来办监督组的事，这件转给市总工会，监督组的人看不到。')
    submit()
    await receiptOpened()
    const receipt = await newest(openid)
    expect(receipt.number).not.toMatch(/^GX-/)
    expect(await world.documents<Problem>('problems', { _id: receipt.id })).toMatchObject([{ conduct: { custodian: { kind: 'city' } } }])
  })

  it('names the alternate when one is set', async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await db.collection('settings').doc('conduct').set({ data: { alternateId: 'p_alternate', alternateName: '演示干部戊' } })
    await openForm({ category: 'conduct' })
    fireEvent.click(screen.getByRole('radio', { name: '是' }))
    await screen.findByText('这件由演示干部戊来办，监督组的人看不到。')
  })
})
