import type { Problem } from '@/domain/problem/problem'
import { startWorld, type World } from '../support/world'
import type { WeappApp } from './support/boot'
import { closePhones, phone } from './support/phone'
import { until } from './support/until'

/** The real WeChat build before the real functions. */
describe('the WeChat build with its cloud', () => {
  let world: World
  beforeAll(async () => { world = await startWorld('2026-06-16T01:41:00.000Z') })
  afterEach(closePhones)
  afterAll(() => world.stop())

  const phoneOf = (openid: string): Promise<WeappApp> => phone(world, openid)

  it('lets somebody new agree, report, and keep the receipt', async () => {
    const app = await phoneOf('weapp-worker')
    const home = await app.open('pages/home/index')
    await home.tapText('同意并开始')
    await home.tapText('反映问题')
    const report = await app.waitForPage('packages/worker/pages/report/index')
    await report.tapText('工资报酬')
    await report.input('.field__area', '三月到五月的夜班补贴一直没发，班组六个人都没有。')
    await report.tapText('我的工会')
    await report.tapText('还没有工会')
    await report.tapText('提交')
    const receipt = await app.waitForPage('packages/worker/pages/receipt/index')
    const words = await receipt.waitForText(/GX-2026-\d{5}/)
    expect(words).toContain('收到了，已经登记')
    expect(words).toContain('最晚 6月17日')
    expect(words).toContain('端午放假 3 天不算')

    const [stored] = await world.documents<Problem>('problems')
    expect(words).toContain(stored!.number)
    expect(stored).toMatchObject({ state: 'submitted', category: 'pay', unionId: null, anonymity: 'hiddenFromOwner' })
  })

  it('shows that report to a leader, and lists it for the office and for the one who sent it', async () => {
    await world.person({ openid: 'weapp-leader', name: '演示领导甲', roles: ['leader'] })
    await world.person({ openid: 'weapp-office', name: '演示办公室甲', roles: ['office'] })
    const leadersPhone = await phoneOf('weapp-leader')
    const leader = await leadersPhone.open('pages/home/index')
    expect(await leader.waitForText(/共 1 件/)).toContain('正常 1')
    expect(leadersPhone.device.tabs.map(({ text }) => text)).toEqual(['总览', '台账', '走访', '我的'])
    const office = await (await phoneOf('weapp-office')).open('pages/problems/index')
    expect(await office.waitForText(/三月到五月的夜班补贴一直没发/)).toContain('待受理 1')
    const worker = await (await phoneOf('weapp-worker')).open('pages/problems/index')
    expect(await worker.waitForText(/三月到五月的夜班补贴一直没发/)).toContain('待受理')
  })

  it('keeps what was written when the app is killed', async () => {
    const first = await phoneOf('weapp-worker')
    const report = await first.open('packages/worker/pages/report/index', { category: 'hours' })
    await report.input('.field__area', '连续三周每天加班到晚上十点，没有加班费。')
    await report.waitForText('草稿已存')
    const stored = first.device.storage
    await until(() => [...stored.values()].some((kept) => String(kept).includes('连续三周')), () => 'the draft never reached the phone')
    first.close()
    const second = await phone(world, 'weapp-worker', { device: { storage: stored } })
    const again = await second.open('packages/worker/pages/report/index')
    expect(await again.waitForText('20 / 1000')).toContain('还在')
  })
})
