import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { VisitsBoard } from '@/src/features/visit/components/visits-board'
import OutboxPage from '@/src/packages/cadre/pages/outbox'
import VisitPage from '@/src/packages/cadre/pages/visit'
import { type Person, startWorld, type World } from '../../support/world'
import { failing } from '../support/bad-network'
import { inputOf, killApp, locate, sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

let world: World
let union: { id: string; name: string }
let count = 0

const gate = { name: '校门', latitude: 40.95, longitude: 117.93, system: 'wgs84', radiusMeters: 300 }
/** 0.001 degrees of latitude are 111 metres. */
const north = (degrees: number, accuracy: number) => ({ latitude: gate.latitude + degrees, longitude: gate.longitude, accuracy })

beforeAll(async () => {
  world = await startWorld()
  union = await world.union({ name: '演示第三小学工会', places: [gate] })
})
afterAll(() => world.stop())
afterEach(cleanup)

/** A cadre of one's own, paired with the union, at the page that registers a visit. */
const openPage = async (): Promise<{ cadre: Person; openid: string; unmount: () => void }> => {
  const openid = `o-cadre-${++count}`
  const cadre = await world.person({ openid, name: `演示干部${count}`, roles: ['cadre'] })
  await world.pair({ person: cadre, unionId: union.id })
  sitDown(world, openid)
  const { unmount } = render(<VisitPage />)
  await tap(union.name)
  return { cadre, openid, unmount }
}

const visitsOf = (personId: string) => world.documents<{ finishedAt: string | null; placing: string; note: string | null; problems: object[] }>('visits', { personId })

/** 不带位置签到, and the server's answer. */
const checkInWithoutPlace = async (): Promise<void> => {
  await tap('不带位置签到')
  await screen.findByText('没给位置，也可以')
}

const write = async (): Promise<void> => {
  await tap('提高职工生活品质')
  await type('看到的、听到的', '代课教师 9 人，5 月工资晚到 10 天。')
}

describe('签到', () => {
  it.each([
    ['in range, with the distance to the gate', north(0.0007, 20), ['已签到，在范围内', '离校门约 80 米']],
    ['out of range, and asks for a line', north(0.0111, 30), ['已签到，不在范围内', '离校门约 1.2 公里']],
    ['unsure when the phone is rough', north(0.0018, 260), ['已签到，不确定在不在', '定位误差约 260 米。写一句，或再定位一次。']],
    ['without a place when the phone may not say', 'refused' as const, ['没给位置，也可以', '打开位置权限']],
    ['without a place when nothing was found in time', 'timeout' as const, ['没给位置，也可以', '10 秒没定到位']],
    ['without a place when the phone cannot', 'unavailable' as const, ['没给位置，也可以', '现在定不了位']],
    ['unsure when the phone repeats a place of minutes ago', { ...north(0.0018, 260), timestamp: 1 }, ['已签到，不确定在不在', '几分钟前的位置']],
  ])('stands %s', async (_where, place, texts) => {
    await openPage()
    locate(place)
    await tap('签到')
    for (const text of texts) expect(await screen.findByText(new RegExp(text))).toBeTruthy()
    await screen.findByText('完成走访')
  })

  it('takes a place later, and is in range then', async () => {
    await openPage()
    locate(north(0, 20))
    await checkInWithoutPlace()
    await tap('补上位置')
    expect(await screen.findByText('已签到，在范围内')).toBeTruthy()
  })

  it('leaves a visit out of range to be finished, with the line that was asked for', async () => {
    const { cadre } = await openPage()
    locate(north(0.0111, 30))
    await tap('签到')
    await type('写一句原因', '在分厂谈的')
    await write()
    await tap('完成走访')
    await screen.findByText('先记“待核实”')
    expect(await visitsOf(cadre.id)).toMatchObject([{ placing: 'out', note: '在分厂谈的' }])
  })
})

describe('完成走访', () => {
  it('says what is missing before anything is sent, and nothing is lost', async () => {
    const { cadre } = await openPage()
    await checkInWithoutPlace()
    await tap('完成走访')
    await screen.findByText('选一项谈了什么，可以多选')
    await screen.findByText('写一句看到的、听到的，至少 5 个字')
    expect(await visitsOf(cadre.id)).toMatchObject([{ finishedAt: null }])
  })

  it('counts one in range toward the two a year, and gives each problem its number', async () => {
    await openPage()
    locate(north(0, 20))
    await tap('签到')
    await write()
    await tapLabel('添加带回来的问题')
    await type('是什么问题', '代课教师中午没有热饭的地方，想要一间小屋')
    await tap('困难帮扶')
    await tap('记下这个问题')
    await tap('完成走访')
    await screen.findByText('算一次实地走访')
    await screen.findByText('1 / 2')
    expect(await screen.findByText(/^GX-2026-\d{5}$/)).toBeTruthy()
  })
})

describe('a problem brought back', () => {
  it('stays when its sheet is closed half written, and holds the visit back until it is finished or taken out', async () => {
    const { cadre } = await openPage()
    await checkInWithoutPlace()
    await write()
    await tapLabel('添加带回来的问题')
    await type('是什么问题', '中午没有热饭')
    fireEvent.click(screen.getAllByLabelText('关闭')[0]!)
    await tap('完成走访')
    await screen.findByText('有一个问题没写完，补完或去掉')
    expect(await visitsOf(cadre.id)).toMatchObject([{ finishedAt: null }])

    await tapLabel('没写完：中午没有热饭，改一改')
    await tap('去掉')
    await tap('完成走访')
    await screen.findByText('走访记下了')
    expect(await visitsOf(cadre.id)).toMatchObject([{ problems: [] }])
  })
})

describe('a visit on a phone that is killed', () => {
  it('is there again, word for word, with the problem that was still being written', async () => {
    const { unmount } = await openPage()
    await checkInWithoutPlace()
    await write()
    await tapLabel('添加带回来的问题')
    await type('是什么问题', '中午没有热饭')
    killApp(unmount)

    render(<VisitPage />)
    await screen.findByText('存在这部手机里')
    await tap('6月16日实地走访，签到了，还没写完')
    await screen.findByText('没给位置，也可以')
    expect((await inputOf('看到的、听到的')).value).toBe('代课教师 9 人，5 月工资晚到 10 天。')
    expect(screen.getByText('提高职工生活品质').getAttribute('aria-checked')).toBe('true')
    await tapLabel('没写完：中午没有热饭，改一改')
    expect((await inputOf('是什么问题')).value).toBe('中午没有热饭')
  })
})

describe('a visit without a network', () => {
  it('waits on the phone, and goes out by itself when the network is back', async () => {
    const { cadre } = await openPage()
    await checkInWithoutPlace()
    await write()
    device.setNetwork(false)
    await tap('完成走访')
    await screen.findByText('已存在手机里，有网时再送出')
    expect(device.toasts.at(-1)).toBe('已存在手机里，有网时再送出')
    expect(await visitsOf(cadre.id)).toMatchObject([{ finishedAt: null }])

    device.setNetwork(true)
    await screen.findByText('走访记下了')
    expect([...device.storage.keys()].filter((key) => key.includes('.draft.'))).toEqual([])
  })

  it('can be written before it has begun, and then begins and ends with one tap', async () => {
    const { cadre } = await openPage()
    const network = failing('checkIn', 'question')
    await tap('不带位置签到')
    await screen.findByText('签到先存在手机里')
    await write()
    network.heal()
    await tap('完成走访')
    await screen.findByText('走访记下了')
    expect(new Set(network.submissionIds).size).toBe(1)
    expect(await visitsOf(cadre.id)).toHaveLength(1)
  })

  it('is told of on the list of visits when its own page is closed, and goes out where that leads', async () => {
    const { cadre, unmount } = await openPage()
    await checkInWithoutPlace()
    await write()
    device.setNetwork(false)
    await tap('完成走访')
    await screen.findByText('已存在手机里，有网时再送出')
    killApp(unmount)

    render(<VisitsBoard />)
    await screen.findByText(/实地走访，写好了，有网时再送出/)
    await screen.findByText('没有网络，1 条存在这部手机里')
    device.setNetwork(true)
    fireEvent.click(await screen.findByText('1 条等着送出，点这里送'))
    expect(device.opened.at(-1)).toContain('/outbox/')

    cleanup()
    render(<OutboxPage />)
    await waitFor(() => expect(device.toasts.at(-1)).toBe('演示第三小学工会的走访送出了'))
    await screen.findByText('没有等着送出的')
    cleanup()
    render(<VisitsBoard />)
    await screen.findByText('待核实')
    expect(screen.queryByText('存在这部手机里')).toBeNull()
    expect((await visitsOf(cadre.id))[0]?.finishedAt).not.toBeNull()
  })

  it('is finished once, under one submissionId, when the answer was lost on the way', async () => {
    const { cadre } = await openPage()
    await checkInWithoutPlace()
    await write()
    await tapLabel('添加带回来的问题')
    await type('是什么问题', '代课教师中午没有热饭的地方，想要一间小屋')
    await tap('困难帮扶')
    await tap('记下这个问题')
    const network = failing('finish', 'answer')
    await tap('完成走访')
    await screen.findByText('再送一次')
    await waitFor(async () => expect((await visitsOf(cadre.id))[0]?.finishedAt).not.toBeNull())
    network.heal()
    await tap('再送一次')
    await screen.findByText('走访记下了')
    expect(network.submissionIds.length).toBe(2)
    expect(new Set(network.submissionIds).size).toBe(1)
    expect(await world.documents('problems', { visitId: (await world.documents<{ id: string }>('visits', { personId: cadre.id }))[0]?.id })).toHaveLength(1)
  })
})
