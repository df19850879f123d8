import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

const send = `exports.main = async (event) => {
  try { return await cloud.openapi.subscribeMessage.send(event.message) } catch (error) { return { errCode: error.errCode, errMsg: error.errMsg } }
}`

let world: World
beforeAll(async () => {
  world = await openWorld(
    { collections: [] },
    {
      deliver: { source: send, config: { permissions: { openapi: ['subscribeMessage.send'] } } },
      forbidden: { source: send },
    },
  )
})
afterAll(() => world.close())

const message = { touser: 'anna', templateId: 'tmpl', page: 'pages/home/index', data: { thing1: { value: '诉求已办结' }, time2: { value: '2026年6月16日 15:01' } } }
const deliver = async (fn: string, changed: object = {}) => ((await world.cloud.invoke(fn, { message: { ...message, ...changed } })) as { result: { errCode: number } }).result

describe('subscribeMessage.send', () => {
  it('keeps what was sent, to be looked at', async () => {
    expect(await deliver('deliver')).toMatchObject({ errCode: 0 })
    const { touser, ...rest } = message
    expect(world.cloud.messages()[0]).toMatchObject({ openid: touser, function: 'deliver', ...rest })
    const response = await fetch(`${world.cloud.url}/messages`)
    expect(await response.json()).toMatchObject({ messages: [{ openid: 'anna' }] })
  })

  it('answers -604101 to a function that does not list it in config.json', async () => {
    const before = world.cloud.messages().length
    expect(await deliver('forbidden')).toMatchObject({ errCode: -604101 })
    expect(world.cloud.messages()).toHaveLength(before)
  })

  it.each([
    ['a thing of 21 characters', { data: { thing1: { value: '字'.repeat(21) } } }, 47003],
    ['a phrase with digits', { data: { phrase1: { value: '办结1' } } }, 47003],
    ['an empty value', { data: { thing1: { value: '' } } }, 47003],
    ['no receiver', { touser: '' }, 40003],
    ['no template', { templateId: '' }, 40037],
  ])('refuses %s', async (_title, changed, errCode) => {
    expect(await deliver('deliver', changed)).toMatchObject({ errCode })
  })
})

describe('security.msgSecCheck', () => {
  const check = (content: string, changed: object = {}) => world.sdk.openapi.security.msgSecCheck({ version: 2, openid: 'anna', scene: 2, content, ...changed })

  it('passes ordinary text', async () => {
    expect(await check('车间的灯坏了')).toMatchObject({ errCode: 0, result: { suggest: 'pass', label: 100 } })
  })

  it('judges the sample word risky', async () => {
    expect((await check('这里有敏感词样例在内')).result.suggest).toBe('risky')
  })

  it('refuses what production refuses', async () => {
    expect((await errorOf(check('字'.repeat(2501)))).errCode).toBe(45002)
    expect((await errorOf(check('字', { openid: undefined }))).errCode).toBe(40003)
    expect((await errorOf(check('字', { scene: 9 }))).errCode).toBe(40129)
  })
})

describe('an interface that is not imitated', () => {
  it('answers -604100', async () => {
    expect((await errorOf(world.sdk.openapi.wxacode.getUnlimited({ scene: 'a' }))).errCode).toBe(-604100)
  })
})
