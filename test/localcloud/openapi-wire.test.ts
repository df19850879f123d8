import { errorOf } from './support/errors'
import { recordBefore } from './support/recorder'
import { openWorld, type World } from './support/world'

/** How the SDK words a call of WeChat's interfaces, and what it makes of the answers. */
let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
afterEach(() => {
  world.cloud.fault(null)
  world.cloud.setClock(0)
})

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 10, 13])
const message = { touser: 'anna', templateId: 't', data: { characterString1: { value: 'SQ-1' } } }

describe('arguments', () => {
  it('of bytes arrive byte for byte, and go back as a picture', async () => {
    const media = { contentType: 'image/png', value: PNG }
    const { errCode, type, mediaId } = await world.sdk.openapi.customerServiceMessage.uploadTempMedia({ type: 'image', media })
    expect({ errCode, type }).toEqual({ errCode: 0, type: 'image' })
    const { contentType, buffer } = await world.sdk.openapi.customerServiceMessage.getTempMedia({ mediaId })
    expect(contentType).toBe('image/png')
    expect(buffer.equals(PNG)).toBe(true)
    world.cloud.setClock(3 * 86_400_000)
    expect(await errorOf(world.sdk.openapi.customerServiceMessage.getTempMedia({ mediaId }))).toMatchObject({ errCode: 40007 })
  })

  it.each<[string, object, number]>([
    ['no file', { type: 'image', media: 'text' }, 41005],
    ['a file of another kind', { type: 'image', media: { contentType: 'text/plain', value: PNG } }, 40005],
    ['a file over 2 MB', { type: 'image', media: { contentType: 'image/png', value: Buffer.alloc(2 * 1024 * 1024 + 1) } }, 40006],
    ['another kind of media', { type: 'voice', media: { contentType: 'image/png', value: PNG } }, 40004],
  ])('of %s are refused', async (_title, options, errCode) => {
    expect(await errorOf(world.sdk.openapi.customerServiceMessage.uploadTempMedia(options as never))).toMatchObject({ errCode })
  })

  it('become snake_case all the way down, the names inside data too, unless the call says not to', async () => {
    await world.sdk.openapi.subscribeMessage.send(message)
    expect(world.cloud.messages()[0]).toMatchObject({ templateId: 't', data: { character_string1: { value: 'SQ-1' } } })
    const { templateId, ...rest } = message
    expect(await errorOf(world.sdk.openapi({ convertCase: false }).subscribeMessage.send({ ...rest, template_id: templateId }))).toMatchObject({
      errCode: 47003, errMsg: expect.stringContaining('data.characterString1.value') as string,
    })
  })

  it('travel as parts of a form, and name another gateway for version 2', async () => {
    const recorder = await recordBefore(world)
    await world.sdk.openapi.subscribeMessage.send(message)
    await world.sdk.openapi({ version: 'v2' }).subscribeMessage.send(message)
    const [first, second] = recorder.take()
    recorder.close()
    expect(first!.headers['content-type']).toMatch(/^multipart\/form-data/)
    for (const part of ['name="action"', 'wx.openApi', 'name="apiName"', 'subscribeMessage.send', 'name="requestData"']) expect(first!.body.text).toContain(part)
    expect(first!.body.text).not.toContain('commrpcv2')
    expect(second!.body.text).toContain('commrpcv2')
  })
})

describe('answers', () => {
  it('lose errcode and errmsg, become camelCase and carry errCode 0', async () => {
    const code = world.cloud.phoneCode('+8613800000000')
    const answer = await world.sdk.openapi.phonenumber.getPhoneNumber({ code })
    expect(answer).toEqual({
      errCode: 0, errMsg: 'openapi.phonenumber.getPhoneNumber:ok',
      phoneInfo: { phoneNumber: '+8613800000000', purePhoneNumber: '13800000000', countryCode: '86', watermark: { timestamp: expect.any(Number) as number, appid: expect.any(String) as string } },
    })
  })

  it('of WeChat’s refusal throw its number', async () => {
    const error = await errorOf(world.sdk.openapi.subscribeMessage.send({ ...message, touser: '' }))
    expect(error).toMatchObject({ errCode: 40003, errMsg: expect.stringContaining('invalid openid') as string })
  })

  it('of the platform’s own error are JSON and throw the number of its code', async () => {
    world.cloud.fault({ action: 'wx.openApi', code: 'EXCEED_REQUEST_LIMIT', message: 'too many' })
    expect(await errorOf(world.sdk.openapi.subscribeMessage.send(message))).toMatchObject({ errCode: -501003, errMsg: expect.stringContaining('too many') as string })
  })
})

describe('signatures', () => {
  it('of getCloudCallSign are the same for the same list, and of getVoIPSign for the same call', async () => {
    const sign = async (...parameterList: string[]) => (await world.sdk.getCloudCallSign({ parameterList })).signature
    expect(await sign('a', 'b')).toMatch(/^[0-9a-f]{64}$/)
    expect(await sign('a', 'b')).toBe(await sign('a', 'b'))
    expect(await sign('a', 'b')).not.toBe(await sign('a', 'c'))
    const call = { groupId: 'g', timestamp: 1_700_000_000, nonce: 'n' }
    const { signature, errCode } = await world.sdk.getVoIPSign(call)
    expect(errCode).toBe(0)
    expect((await world.sdk.getVoIPSign({ ...call, nonce: 'm' })).signature).not.toBe(signature)
  })
})
