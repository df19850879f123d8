import { openWorld, type World } from './support/world'

/** Cold instances of a loaded machine take their time. */
jest.setTimeout(30_000)

let world: World
beforeAll(async () => {
  world = await openWorld({}, {
    who: { source: 'exports.main = async () => cloud.getWXContext()' },
    nameless: { source: "exports.main = async () => { process.env.WX_CONTEXT_KEYS = ''; return cloud.getWXContext() }" },
    relay: { source: "exports.main = async ({ through }) => (await cloud.callFunction({ name: through.shift(), data: { through } })).result" },
    leaky: { source: "exports.main = async () => { const before = process.env.WX_LEFT_BEHIND ?? null; process.env.WX_LEFT_BEHIND = 'x'; return before }" },
    context: { source: 'exports.main = async (event, context) => ({ names: Object.keys(context).sort(), same: JSON.parse(context.environment).WX_OPENID === process.env.WX_OPENID, keys: JSON.parse(context.environment).WX_CONTEXT_KEYS })' },
    failing: { source: "exports.main = async () => { throw new Error('x') }" },
    calling: { source: "exports.main = async ({ name }) => cloud.callFunction({ name }).catch((error) => ({ errCode: error.errCode, code: error.code }))" },
  })
})
afterAll(() => world.close())

const call = async (name: string, event: object = {}, openid?: string) => ((await world.cloud.invoke(name, event, openid)) as { result: Record<string, unknown> }).result

describe('getWXContext', () => {
  it('names the caller and the environment, and hides the token', async () => {
    const context = await call('who', {}, 'anna')
    expect(context).toMatchObject({ OPENID: 'anna', APPID: expect.stringMatching(/^wx/) as string, CLIENTIP: '127.0.0.1', SOURCE: 'wx_client', ENV: 'local' })
    expect(Object.keys(context)).not.toContain('API_TOKEN')
  })

  it('makes a number of an openid of digits', async () => {
    expect(await call('who', {}, '12345')).toMatchObject({ OPENID: 12345 })
  })

  it('names nobody without a caller, and nothing at all without the list of names', async () => {
    const context = await call('who')
    expect(context).not.toHaveProperty('OPENID')
    expect(context).toMatchObject({ SOURCE: 'wx_client', ENV: 'local' })
    expect(await call('nameless', {}, 'anna')).toEqual({})
  })

  it('tells each function on the way that it was called by another', async () => {
    expect(await call('relay', { through: ['relay', 'who'] }, 'anna')).toMatchObject({ OPENID: 'anna', SOURCE: 'wx_client,scf,scf' })
  })
})

describe('a call', () => {
  it('gives the same identity in its context argument, with the platform’s names', async () => {
    expect(await call('context', {}, 'anna')).toEqual({
      names: ['environment', 'function_name', 'function_version', 'memory_limit_in_mb', 'namespace', 'request_id', 'time_limit_in_ms'],
      same: true,
      keys: expect.stringContaining('WX_OPENID') as string,
    })
  })

  it('finds no variable of identity that the last one left in the same instance', async () => {
    expect(await call('leaky')).toBeNull()
    expect(await call('leaky')).toBeNull()
  })

  it('to another function fails with the server’s code', async () => {
    expect(await call('calling', { name: 'failing' })).toEqual({ errCode: -1, code: 'FUNCTIONS_EXECUTE_FAIL' })
    expect(await call('calling', { name: 'absent' })).toEqual({ errCode: -1, code: 'FUNCTIONS_REQUEST_FAIL' })
  })
})
