import { db } from '@/cloudfunctions/lib/cloud'
import type { Visit } from '@/domain/visit/visit'
import { photo } from './support/photo'
import type { Screen } from './support/screen'
import { makePictureFolder, Stage } from './support/stage'
import { story } from './support/story'

const union = '演示第三小学工会'
const record = '代课教师九人，想要一间能热饭的小屋。'

/** A basement without a signal: begun, written and finished there, the page closed in between; sent when the network is back. */
describe('a visit without a network, in a browser', () => {
  const step = story()
  let stage: Stage
  let cadre: Screen
  beforeAll(async () => {
    await makePictureFolder()
    stage = await Stage.open()
  }, 180_000)
  afterAll(() => stage?.close())

  const setOffline = (isOffline: boolean): Promise<void> => cadre.page.context().setOffline(isOffline)
  const visits = async (): Promise<Visit[]> => {
    const { data } = await db.collection('visits').where({ record }).limit(10).get()
    return data as Visit[]
  }

  step('is begun without a network, after the union was found with one', async () => {
    cadre = await stage.phoneOf(stage.named('演示干部甲').openid)
    await cadre.goTo('走访')
    await cadre.tap(/^走访登记/)
    await cadre.tapText(union)
    await cadre.sees('怎么联系的')
    await setOffline(true)
    await cadre.tap('不带位置签到')
    await cadre.sees('签到先存在手机里', /标“补传”/)
    await cadre.picture('offline-1-begun')
  })

  step('is written and finished there, and waits on the phone', async () => {
    await cadre.tap('提高职工生活品质')
    await cadre.write('看到的、听到的', record)
    await cadre.pick('添加照片', photo('小屋.png'))
    await cadre.tap('完成走访')
    await cadre.sees('写好了，等着送出', /1 张还没传/)
    await cadre.picture('offline-2-waiting')
    expect(await visits()).toEqual([])
  })

  step('is sent from whatever page the app opens on, once, with its picture', async () => {
    await setOffline(false)
    await cadre.page.goto('about:blank')
    await cadre.page.goto('/#/pages/me/index')
    await cadre.sees('我的')
    await cadre.page.getByText(`${union}的走访送出了`).waitFor({ state: 'attached' })
    expect(await visits()).toMatchObject([{ photos: [expect.any(String)] }])
  })
})
