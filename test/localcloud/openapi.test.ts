import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { errorOf } from './support/errors'
import { eventually, openWorld, type World } from './support/world'

/** Cold instances of a loaded machine take their time. */
jest.setTimeout(30_000)

const send = `exports.main = async (event) => {
  try { return await cloud.openapi.subscribeMessage.send(event.message) } catch (error) { return { errCode: error.errCode, errMsg: error.errMsg } }
}`
const legacy = `exports.main = async (event) => {
  try { return await cloud.callOpenAPI(event) } catch (error) { return { errMsg: error.errMsg ?? error.message } }
}`

let world: World
beforeAll(async () => {
  world = await openWorld(
    { collections: [{ name: 'pushes', indexes: [] }], riskyWords: ['赌博', '敏感词样例'], mediaCheck: { pushFunction: 'pushed', delayMs: 60_000 } },
    {
      deliver: { source: send, config: { permissions: { openapi: ['subscribeMessage.send'] } } },
      forbidden: { source: send },
      old: { source: legacy, config: { permissions: { openapi: ['subscribeMessage.send'] } } },
      echo: { source: 'exports.main = async () => 1' },
      pushed: { source: "exports.main = async (event) => cloud.database().collection('pushes').add({ data: event })" },
    },
  )
})
afterAll(() => world.close())
afterEach(() => world.cloud.setClock(0))

const message = { touser: 'anna', templateId: 'tmpl', page: 'pages/home/index', data: { thing1: { value: '诉求已办结' }, time2: { value: '2026年6月16日 15:01' } } }
const deliver = async (fn: string, changed: object = {}) => ((await world.cloud.invoke(fn, { message: { ...message, ...changed } })) as { result: { errCode: number } }).result
const post = (path: string, body: object, url = world.cloud.url) => fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) })

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

describe('the ledger of acceptances', () => {
  it('buys one message with one acceptance and answers 43101 when none is left', async () => {
    const counting = await openWorld({ isCountingTickets: true })
    const sendTo = (touser: string) => (counting.sdk.openapi.subscribeMessage.send({ ...message, touser }) as Promise<{ errCode: number }>).then(({ errCode }) => errCode, (error: { errCode: number }) => error.errCode)
    expect(await sendTo('anna')).toBe(43101)
    counting.cloud.acceptSubscription('anna', 'tmpl', 2)
    await post('/tickets', { openid: 'berta', templateId: 'tmpl' }, counting.cloud.url)
    counting.cloud.acceptSubscription('anna', 'another')
    expect([await sendTo('anna'), await sendTo('anna'), await sendTo('anna'), await sendTo('berta')]).toEqual([0, 0, 43101, 0])
    expect(counting.cloud.messages()).toHaveLength(3)
    expect(await (await fetch(`${counting.cloud.url}/tickets`)).json()).toMatchObject({ tickets: expect.arrayContaining([{ openid: 'anna', templateId: 'another', left: 1 }]) as unknown[] })
    await counting.close()
    Object.assign(process.env, world.cloud.sdkEnvironment())
  })

  it('does not spend an acceptance on a message that is refused for its fields', async () => {
    const counting = await openWorld({ isCountingTickets: true })
    counting.cloud.acceptSubscription('anna', 'tmpl')
    expect((await errorOf(counting.sdk.openapi.subscribeMessage.send({ ...message, data: { thing1: { value: '' } } }))).errCode).toBe(47003)
    expect(await counting.sdk.openapi.subscribeMessage.send(message)).toMatchObject({ errCode: 0 })
    await counting.close()
    Object.assign(process.env, world.cloud.sdkEnvironment())
  })
})

describe('security.msgSecCheck', () => {
  const check = (content: string, changed: object = {}) => world.sdk.openapi.security.msgSecCheck({ version: 2, openid: 'anna', scene: 2, content, ...changed })
  beforeEach(() => world.cloud.invoke('echo', {}, 'anna'))

  it('passes ordinary text', async () => {
    expect(await check('车间的灯坏了')).toMatchObject({ errCode: 0, result: { suggest: 'pass', label: 100 } })
  })

  it('judges each word of the list risky, wherever it stands', async () => {
    expect((await check('这里有敏感词样例在内')).result.suggest).toBe('risky')
    expect((await check('好的', { nickname: '赌博' })).result.suggest).toBe('risky')
  })

  it('refuses for somebody who has not used the mini program within two hours', async () => {
    expect((await errorOf(check('字', { openid: 'stranger' }))).errCode).toBe(61010)
    world.cloud.setClock(2 * 3600_000 + 60_000)
    expect((await errorOf(check('字'))).errCode).toBe(61010)
    await world.cloud.invoke('echo', {}, 'anna')
    expect((await check('字')).errCode).toBe(0)
  })

  it('refuses what production refuses', async () => {
    expect((await errorOf(check('字'.repeat(2501)))).errCode).toBe(45002)
    expect((await errorOf(check('字', { openid: undefined }))).errCode).toBe(40003)
    expect((await errorOf(check('字', { scene: 9 }))).errCode).toBe(40129)
  })
})

describe('security.mediaCheckAsync', () => {
  const check = (mediaUrl: string) => world.sdk.openapi.security.mediaCheckAsync({ mediaUrl, mediaType: 2, version: 2, scene: 2, openid: 'anna' })

  it('answers a trace id and pushes the verdict to the function later', async () => {
    const [good, bad] = [await check('https://example.com/lamp.jpg'), await check('https://example.com/risky.jpg')]
    expect((await world.db.collection('pushes').count()).total).toBe(0)
    world.cloud.setClock(61_000)
    const pushes = await eventually('both verdicts', async () => {
      const { data } = await world.db.collection('pushes').get()
      return data.length === 2 && data
    })
    const verdictOf = (traceId: string) => pushes.find(({ trace_id }) => trace_id === traceId)
    expect(verdictOf(good.traceId)).toMatchObject({ Event: 'wxa_media_check', MsgType: 'event', FromUserName: 'anna', result: { suggest: 'pass', label: 100 } })
    expect(verdictOf(bad.traceId)).toMatchObject({ result: { suggest: 'risky' } })
  })

  it('refuses a file id, which WeChat cannot fetch', async () => {
    expect((await errorOf(check('cloud://local.bucket/a.jpg'))).errCode).toBe(44002)
  })
})

describe('phonenumber.getPhoneNumber', () => {
  const redeem = (code: string) => world.sdk.openapi.phonenumber.getPhoneNumber({ code })

  it('gives the number for a code once', async () => {
    const { code } = (await (await post('/phone-codes', { phoneNumber: '13800000000' })).json()) as { code: string }
    expect(await redeem(code)).toMatchObject({ errCode: 0, phoneInfo: { phoneNumber: '13800000000', purePhoneNumber: '13800000000', countryCode: '86' } })
    expect((await errorOf(redeem(code))).errCode).toBe(40029)
  })

  it('refuses a code after five minutes, and one that nobody handed out', async () => {
    const code = world.cloud.phoneCode('13800000000')
    world.cloud.setClock(5 * 60_000)
    expect((await errorOf(redeem(code))).errCode).toBe(40029)
    expect((await errorOf(redeem('made up'))).errCode).toBe(40029)
  })
})

describe('wxacode.getUnlimited', () => {
  const code = (options: object) => world.sdk.openapi.wxacode.getUnlimited(options)

  it('draws a plain QR code that carries page and scene', async () => {
    const { contentType, buffer } = await code({ page: 'pages/union/index', scene: 'u=42&from=poster' })
    expect(contentType).toBe('image/png')
    const { data, width, height } = PNG.sync.read(buffer)
    expect(width).toBe(430)
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe('pages/union/index?scene=u%3D42%26from%3Dposter')
  })

  it.each([
    ['a scene of 33 characters', { scene: 'x'.repeat(33) }, 40169],
    ['a scene in Chinese', { scene: '工会' }, 40169],
    ['a page with a leading slash', { scene: 'a', page: '/pages/home' }, 41030],
  ])('refuses %s', async (_title, options, errCode) => {
    expect((await errorOf(code(options))).errCode).toBe(errCode)
  })
})

describe('wxacode.get and createQRCode', () => {
  it('draw a plain QR code of a path, and refuse one that is too long', async () => {
    const { buffer } = await world.sdk.openapi.wxacode.get({ path: 'pages/index/index?id=7', width: 280 })
    const { data, width, height } = PNG.sync.read(buffer)
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe('pages/index/index?id=7')
    expect((await world.sdk.openapi.wxacode.createQRCode({ path: 'pages/index/index' })).contentType).toBe('image/png')
    expect((await errorOf(world.sdk.openapi.wxacode.createQRCode({ path: 'p'.repeat(129) }))).errCode).toBe(40159)
  })
})

describe('getOpenData', () => {
  it('gives the data behind a cloud id, and an error beside it for one that is none', async () => {
    const cloudID = world.cloud.cloudId({ stepInfoList: [{ step: 100 }] })
    const { list } = await world.sdk.getOpenData({ list: [cloudID, 'made up'] })
    expect(list[0]).toMatchObject({ cloudID, data: { stepInfoList: [{ step: 100 }], watermark: { appid: expect.stringMatching(/^wx/) as string } } })
    expect(list[1]).toMatchObject({ cloudID: 'made up', errCode: expect.any(Number) as number })
  })
})

describe('the old callOpenAPI', () => {
  const call = async (api: string) => (await world.cloud.invoke('old', { api, data: message })) as { result: { result?: unknown; errMsg: string } }

  it('answers with WeChat’s own words', async () => {
    expect((await call('subscribeMessage.send')).result).toMatchObject({ result: { errcode: 0, errmsg: 'ok' } })
    expect(world.cloud.messages()[0]).toMatchObject({ function: 'old', templateId: 'tmpl' })
  })

  it('is held to config.json as well', async () => {
    expect((await call('security.msgSecCheck')).result.errMsg).toContain('-604101')
  })
})

describe('an interface that is not imitated', () => {
  it('answers -604100', async () => {
    expect((await errorOf(world.sdk.openapi.customerServiceMessage.send({ touser: 'anna' }))).errCode).toBe(-604100)
  })
})
