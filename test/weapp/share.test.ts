import { castOf } from '../functions/cast'
import { submissionId } from '../support/ids'
import { bootWeapp, type WeappApp } from './support/boot'
import { until } from './support/until'

const route = 'packages/worker/pages/practice/index'

describe('the card of a practice in the WeChat build', () => {
  let app: WeappApp | undefined
  let world: Awaited<ReturnType<typeof castOf>>['world']
  let id: string
  const title = '夜班热饭'
  const words = { title, description: '三个站轮流做一顿热饭，谁做饭贴在墙上。', photos: [] }
  const step = () => ({ id, submissionId: submissionId() })
  beforeAll(async () => {
    world = (await castOf()).world
    await world.person({ openid: 'o_publicity', name: '演示宣传甲', roles: ['publicity'] })
    id = (await world.as('o_chair').call('practice.saveDraft', { submissionId: submissionId(), ...words })).id
  })
  afterEach(() => app?.close())
  afterAll(() => world.stop())

  const open = async (openid: string) => {
    app = await bootWeapp({ openid, callFunction: async (name, event) => {
      const answer = await world.cloud.invoke(name, event, openid)
      if ('result' in answer) return answer.result
      throw Object.assign(new Error(answer.errMsg), answer)
    } })
    const page = await app.open(route, { id })
    await page.waitForText(title)
    return { page, app }
  }

  it('is not offered for a draft: WeChat would draw it from the words on the screen', async () => {
    const { app: { device } } = await open('o_chair')
    await until(() => device.isShareable === false, () => 'a draft is offered to be sent into a chat')
  })

  it('is offered once it is published, with its title and the way to it', async () => {
    await world.as('o_chair').call('practice.handIn', step())
    await world.as('o_publicity').call('practice.edit', { ...step(), ...words, kind: 'lifeQuality' })
    await world.as('o_office').call('practice.publish', step())
    const { page, app: { device } } = await open('o_worker')
    await until(() => device.isShareable === true, () => 'a published practice is not offered')
    expect((page.instance.onShareAppMessage as (event: object) => unknown)({ from: 'menu' })).toMatchObject({ title, path: `/${route}?id=${id}` })
  })
})
