import { db } from '@/cloudfunctions/lib/cloud'
import type { Problem } from '@/domain/problem/problem'
import type { Visit } from '@/domain/visit/visit'
import { photo } from './support/photo'
import type { Screen } from './support/screen'
import { staged } from './support/stage'
import { story } from './support/story'

const union = '演示第三小学工会'
const record = '代课教师九人，想要一间能热饭的小屋。'

/** A basement without a signal: planned, begun, written and finished there, the app killed three times; sent when the network is back. */
describe('a visit without a network, in a browser', () => {
  const step = story()
  const stage = staged()
  let cadre: Screen
  let plansBefore: number

  /** The app itself is on the phone, as WeChat keeps it there: what does not get through is every call and every picture. */
  const goDown = async (): Promise<void> => {
    await cadre.page.context().route('**/*', (route) => (route.request().method() === 'GET' ? route.continue() : route.abort('internetdisconnected')))
  }
  const kill = async (openAt = '/#/pages/third/index'): Promise<void> => {
    await cadre.page.goto('about:blank')
    await cadre.page.goto(openAt)
  }
  const goOn = async (): Promise<void> => {
    await cadre.sees('存在这部手机里')
    await cadre.tap(new RegExp(`^${union}.*签到等着送出`))
    await cadre.sees('签到先存在手机里')
  }
  const visits = async (): Promise<Visit[]> => {
    const { data } = await db.collection('visits').where({ record }).limit(10).get()
    return data as Visit[]
  }
  const plans = async (): Promise<number> => (await db.collection('visitPlans').where({ unionName: union }).count()).total

  step('is planned on the union’s card, both without a network', async () => {
    cadre = await stage.phoneNamed('演示干部甲')
    await cadre.tap(new RegExp(`^${union}`))
    await cadre.sees('谁对口联系')
    plansBefore = await plans()
    await goDown()
    const card = cadre.page.url().replace(/^.*#/, '/#')
    await kill(card)
    await cadre.sees(/没有网络，这是 .* 看到的/, '谁对口联系')
    await cadre.picture('offline-1-card')
    await cadre.tap('安排走访')
    await cadre.chooseDay(/^哪天去/)
    await cadre.tap(/^排好/)
    await cadre.page.getByText('存在手机里了，有网时送出').waitFor({ state: 'attached' })
  })

  step('is begun there', async () => {
    await cadre.sees('谁对口联系')
    await cadre.tap('走访登记')
    await cadre.tap('不带位置签到')
    await cadre.sees('签到先存在手机里', /标“补传”/)
    await cadre.picture('offline-2-begun')
    await kill()
  })

  step('is written where it was left, killed in the middle of a practice', async () => {
    await goOn()
    await cadre.tap('提高职工生活品质')
    await cadre.write('看到的、听到的', record)
    await cadre.tap('问题')
    await cadre.write('是什么问题', '代课教师没有热饭的地方，冬天吃冷的。')
    await cadre.tap('职工文化与服务阵地')
    await cadre.tap('记下这个问题')
    await cadre.tap('好做法')
    await cadre.write('叫什么', '班前十分钟说事')
    await cadre.write('怎么做的', '每天班前十分钟，谁有事谁说，班组长记下来。')
    await kill()
  })

  step('is finished with two pictures, and waits on the phone, killed once more', async () => {
    await goOn()
    await cadre.sees('班前十分钟说事', /代课教师没有热饭的地方/)
    await cadre.pick('添加照片', photo('小屋.png'), photo('名单.png'))
    await cadre.tap('完成走访')
    await cadre.confirm('等照片')
    await cadre.doesNotSee('2 张照片还没传上去')
    await cadre.sees('写好了，等着送出', /2 张还没传/)
    await cadre.picture('offline-3-waiting')
    expect(await visits()).toEqual([])
  })

  step('arrives once, with all of it, from whatever page the app opens on', async () => {
    stage.moveTo(new Date(stage.cloud.now() + 3 * 3_600_000).toISOString())
    await cadre.page.context().unrouteAll()
    await kill('/#/pages/me/index')
    await cadre.page.getByText(`${union}的走访送出了`).waitFor({ state: 'attached' })
    const [visit, ...others] = await visits()
    expect(others).toEqual([])
    expect(visit).toMatchObject({ topics: ['lifeQuality'], sentLate: { day: 'phone' }, photos: [expect.any(String), expect.any(String)] })
    const { data: problems } = await db.collection('problems').where({ visitId: visit!.id }).limit(10).get()
    expect((problems as Problem[]).map(({ category }) => category)).toEqual(['culture'])
    expect((await db.collection('practices').where({ title: '班前十分钟说事' }).count()).total).toBe(1)
    expect(await plans()).toBe(plansBefore + 1)
    const { data: gone } = await db.collection('visitPlans').where({ visitId: visit!.id }).limit(10).get()
    expect(gone).toMatchObject([{ _id: visit!.planId, state: 'visited', unionName: union }])
    await cadre.goTo('走访')
    await cadre.doesNotSee('存在这部手机里')
    await cadre.tap(new RegExp(`^${union}.*补传`))
    await cadre.sees(/补传/, '班前十分钟说事')
    await cadre.picture('offline-4-record')
  })
})
