import { dayOf } from '@/domain/calendar/day'
import type { Visit } from '@/domain/visit/visit'
import { startWorld, type World } from '../support/world'
import { Phone } from './support/kept-phone'
import { until } from './support/until'

const pages = { visit: 'packages/cadre/pages/visit/index', plan: 'packages/cadre/pages/plan/index', union: 'packages/cadre/pages/union/index', plans: 'packages/cadre/pages/plans/index', me: 'pages/me/index', third: 'pages/third/index', outbox: 'packages/cadre/pages/outbox/index' }
const photos = ['wxfile://tmp_1.jpg', 'wxfile://tmp_2.jpg']
const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString()
const today = (): string => dayOf(new Date().toISOString())

/** A journey through several starts of the app, on a machine that has other things to do. */
jest.setTimeout(120_000)

let world: World
let union: { id: string; name: string }
beforeAll(async () => {
  world = await startWorld(new Date().toISOString())
  union = await world.union({ name: '演示热力公司工会' })
})
afterAll(() => world.stop())

let phone: Phone
afterEach(() => phone.close())

const visitsOf = (personId: string): Promise<Visit[]> => world.documents<Visit>('visits', { personId })

/** A cadre who looked at the union's card with a network, and goes down into a basement. */
const goDown = async (openid: string): Promise<string> => {
  world.at(new Date().toISOString())
  const person = await world.person({ openid, name: '演示干部丙', roles: ['cadre'] })
  await world.pair({ person, unionId: union.id })
  phone = new Phone(world, openid)
  await phone.start()
  await (await phone.app.open('pages/home/index')).waitForText(union.name)
  await (await phone.app.open(pages.union, { id: union.id })).waitForText('谁对口联系')
  await (await phone.app.open(pages.plans)).waitForText('还没有排走访')
  phone.setNetwork('none')
  phone.kill()
  await phone.start()
  return person.id
}

const planHere = async (): Promise<void> => {
  const card = await phone.app.open(pages.union, { id: union.id })
  await card.waitForText(/没有网络，这是 .* 看到的/)
  await card.tapText('安排走访')
  const plan = await phone.app.waitForPage(pages.plan)
  await plan.pick(today())
  await plan.tapText('排好，告诉工会')
  await until(() => phone.app.device.toasts.includes('存在手机里了，有网时送出'), () => `said ${phone.app.device.toasts.join()}`)
}

/** Checked in and written down, without a network. */
const write = async () => {
  const page = await phone.app.open(pages.visit, { unionId: union.id, unionName: union.name })
  await page.tapText('不带位置签到')
  await page.waitForText('签到先存在手机里')
  await page.tapText('提高职工生活品质')
  await page.input('.field__area', '值班室闷热，没有空调。')
  return page
}

const writeAll = async (): Promise<void> => {
  const page = await write()
  await page.tapText('完成走访')
  await page.waitForText('写好了，等着送出')
}

/** From the tab on which the app opens, as a person goes there. */
const goOn = async () => {
  const tab = await phone.app.open(pages.third)
  await tab.waitForText('存在这部手机里')
  await tab.tapText(union.name)
  return phone.app.waitForPage(pages.visit)
}

describe('a visit without a network, on the WeChat build', () => {
  it('arrives once with all of it, though the app is killed three times, the last time between writing and sending', async () => {
    const personId = await goDown('o-down')
    await planHere()
    const card = await phone.app.open(pages.union, { id: union.id })
    await card.tapText('走访登记')
    const begun = await phone.app.waitForPage(pages.visit)
    await begun.tapText('不带位置签到')
    await begun.waitForText('签到先存在手机里')
    const checkedInBy = new Date().toISOString()
    phone.kill()

    await phone.start()
    const writing = await goOn()
    await writing.tapText('提高职工生活品质')
    await writing.input('.field__area', '值班室闷热，没有空调。')
    await writing.tapText('问题')
    await writing.input('.field__area', '值班室没有空调，夏天三十六度。', 1)
    await writing.tapText('安全卫生')
    await writing.tapText('记下这个问题')
    await writing.tapText('好做法')
    await writing.input('.field__input', '班前十分钟说事')
    await writing.input('.field__area', '每天班前十分钟，谁有事谁说，班组长记下来。', 1)
    phone.kill()

    await phone.start()
    const finishing = await goOn()
    expect(await finishing.waitForText('班前十分钟说事')).toContain('值班室没有空调')
    phone.app.device.photos = photos
    await finishing.tap('.photo-grid__add')
    await finishing.waitFor('.photo-grid__photo', 1)
    await finishing.tapText('完成走访')
    await finishing.waitForText('写好了，等着送出')
    expect(phone.app.device.toasts).toContain('已存在手机里，有网时再送出')
    expect(await visitsOf(personId)).toEqual([])

    world.at(hours(3))
    phone.fate = (procedure) => {
      if (procedure === 'visit.finish') phone.kill()
      return procedure === 'visit.finish' ? 'lost' : 'through'
    }
    phone.setNetwork('wifi')
    await until(() => [...phone.kept.storage.values()].some((kept) => String(kept).includes('"sent":{')), () => 'the record never left')
    expect(await visitsOf(personId)).toMatchObject([{ finishedAt: null }])
    phone.fate = () => 'through'

    await phone.start()
    await phone.app.open(pages.me)
    await until(() => phone.app.device.toasts.includes(`${union.name}的走访送出了`), () => `said ${phone.app.device.toasts.join()}`)
    const [visit, ...others] = await visitsOf(personId)
    expect(others).toEqual([])
    expect(visit).toMatchObject({ record: '值班室闷热，没有空调。', topics: ['lifeQuality'], sentLate: { day: 'phone' } })
    expect(visit!.finishedAt).not.toBeNull()
    expect(new Set(visit!.photos).size).toBe(2)
    expect(visit!.sentLate!.phoneAt <= checkedInBy && checkedInBy < visit!.checkedInAt).toBe(true)
    expect(await world.documents('problems', { visitId: visit!.id })).toMatchObject([{ category: 'safety' }])
    expect(await world.documents('practices')).toMatchObject([{ title: '班前十分钟说事' }])
    expect(await world.documents('visitPlans', { peopleIds: personId })).toMatchObject([{ state: 'visited', visitId: visit!.id }])
    expect(visit!.planId).not.toBeNull()
    expect([...phone.kept.storage.keys()].filter((key) => /\.(draft|photos)\./.test(key))).toEqual([])
    expect([...phone.kept.files]).toEqual([])
    expect(phone.reached.filter((procedure) => procedure === 'visit.finish')).toHaveLength(1)
  })

  it('stands once though the app dies when the server has it, and is tried again every 30 s while no answer comes', async () => {
    const personId = await goDown('o-again')
    await writeAll()
    phone.fate = (procedure) => {
      if (procedure === 'visit.finish') phone.kill()
      return procedure === 'visit.finish' ? 'unanswered' : 'through'
    }
    phone.setNetwork('wifi')
    await until(async () => (await visitsOf(personId))[0]?.finishedAt, () => 'the record never arrived')
    let tries = 0
    phone.fate = (procedure) => (procedure === 'visit.finish' && ++tries === 1 ? 'lost' : 'through')
    await phone.start()
    const tab = await phone.app.open(pages.third)
    await until(() => tries === 1, () => 'it was never tried')
    await tab.waitForText('1 条等着送出')
    await until(() => phone.app.putOff().includes(30_000), () => 'nothing is put off for 30 s')
    phone.app.pass(30_000)
    await tab.waitForNoText('等着送出')
    expect(await visitsOf(personId)).toHaveLength(1)
  })

  it('says that the phone is full, loses nothing while the app runs, and sends it all', async () => {
    const personId = await goDown('o-full')
    phone.app.device.storageBytes = 0
    const page = await write()
    await page.waitForText('手机存满了，先别退出')
    await page.tapText('完成走访')
    await page.waitForText('写好了，等着送出')
    phone.setNetwork('wifi')
    await page.waitForText('走访记下了')
    expect(await visitsOf(personId)).toMatchObject([{ record: '值班室闷热，没有空调。' }])
  })

  it('is neither shown nor sent while another account is at the phone, and goes out when its owner is back', async () => {
    const personId = await goDown('o-first')
    await writeAll()
    await world.person({ openid: 'o-second', name: '演示干部丁', roles: ['cadre'] })
    phone.signIn('o-second')
    phone.setNetwork('wifi')
    await phone.start()
    const tab = await phone.app.open(pages.third)
    expect(await tab.waitForText('您还没有走访记录')).not.toContain(union.name)
    phone.app.comeToFront()
    await (await phone.app.open(pages.outbox)).waitForText('没有等着送出的')
    expect(phone.reached.filter((procedure) => /^visit.(checkIn|finish|openDraft)$/.test(procedure))).toEqual([])
    expect(await visitsOf(personId)).toEqual([])

    phone.signIn('o-first')
    await phone.start()
    await phone.app.open(pages.me)
    await until(async () => (await visitsOf(personId))[0]?.finishedAt, () => 'it never arrived')
    expect(await visitsOf(personId)).toHaveLength(1)
  })
})
