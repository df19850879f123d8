import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventually, openWorld, writeFunction, type World } from './support/world'

const FUNCTIONS = {
  echo: { source: 'exports.main = async (event) => ({ event })' },
  who: {
    source: `
      let calls = 0
      exports.main = async (event, context) => {
        const before = cloud.getWXContext()
        calls++
        if (event.waitMs) await new Promise((resolve) => setTimeout(resolve, event.waitMs))
        const { OPENID, SOURCE, ENV } = cloud.getWXContext()
        return { before: before.OPENID, OPENID, SOURCE, ENV, environment: JSON.parse(context.environment).WX_OPENID, trigger: process.env.TRIGGER_SRC, keys: Object.keys(process.env).filter((key) => key.startsWith('WX_')).sort(), calls }
      }`,
  },
  thrower: { source: "exports.main = async (event) => { throw new TypeError('坏了') }" },
  unhandled: { source: "exports.main = async () => { Promise.reject(new Error('nobody waits')); await new Promise(() => {}) }" },
  endless: { source: 'exports.main = async (event) => { if (event.loop) for (;;) {}; return 1 }', config: { timeout: 1 } },
  patient: { source: 'exports.main = () => new Promise(() => {})', config: { timeout: 1 } },
  quitter: { source: 'exports.main = async () => { process.exit(3) }' },
  broken: { source: "throw new Error('cannot load')" },
  nothing: { source: 'exports.main = async () => {}' },
  large: { source: "exports.main = async ({ size }) => 'x'.repeat(size)" },
  caller: { source: "exports.main = async (event) => (await cloud.callFunction({ name: event.name, data: event.data ?? {} })).result" },
  relay: {
    source: `exports.main = async ({ depth }) => {
      if (depth === 0) return 'deep'
      const body = JSON.stringify({ action: 'functions.invokeFunction', function_name: 'relay', request_data: JSON.stringify({ depth: depth - 1 }), wxCloudApiToken: process.env.WX_API_TOKEN })
      const answer = await (await fetch(JSON.parse(process.env.TCB_CONTEXT_CNFG).URL, { method: 'POST', body })).json()
      return JSON.parse(answer.data.response_data)
    }`,
  },
  clock: { source: 'exports.main = async () => ({ now: Date.now(), date: new Date().toISOString(), called: Date(), isDate: new Date(0) instanceof Date, sum: new Date(2026, 0, 1).getFullYear() })' },
  settings: { source: 'exports.main = async () => process.env.GREETING' },
  writer: { source: "exports.main = async () => cloud.database().collection('notes').add({ data: { at: cloud.database().serverDate() } })" },
}

/** Cold instances of a loaded machine take their time. */
jest.setTimeout(30_000)

let world: World
beforeAll(async () => {
  world = await openWorld({ collections: [{ name: 'notes', indexes: [] }], functionEnv: { GREETING: '你好' } }, FUNCTIONS)
})
afterAll(() => world.close())

const call = async (name: string, event: object = {}, openid?: string) => (await world.cloud.invoke(name, event, openid)) as { result: never; errCode: number; errMsg: string }

describe('a call', () => {
  it('gives the function its event and answers its result', async () => {
    expect(await call('echo', { a: 1 })).toEqual({ result: { event: { a: 1 } } })
    expect(await call('nothing')).toEqual({ result: null })
  })

  it('adds userInfo to the event of a known caller, as WeChat does', async () => {
    expect(await call('echo', { a: 1 }, 'anna')).toMatchObject({ result: { event: { a: 1, userInfo: { openId: 'anna' } } } })
  })

  it('arrives over HTTP with the caller in x-wx-openid', async () => {
    const response = await fetch(`${world.cloud.url}/invoke/who`, { method: 'POST', headers: { 'x-wx-openid': 'berta' }, body: '{}' })
    expect(await response.json()).toMatchObject({ result: { OPENID: 'berta', SOURCE: 'wx_client', ENV: 'local', environment: 'berta' } })
  })

  it('sees the environment variables given at the start', async () => {
    expect(await call('settings')).toEqual({ result: '你好' })
  })

  it('writes to the database, and the audit names function and procedure', async () => {
    world.cloud.clearAudit()
    await call('writer', { procedure: 'note' })
    expect(world.cloud.audit()).toMatchObject([{ action: 'database.insertDocument', function: 'writer', procedure: 'note' }])
  })
})

describe('identity', () => {
  it('is never mixed between calls that overlap', async () => {
    const people = ['anna', 'berta', 'clara', 'dora', 'emma']
    const answers = await Promise.all(people.map((openid, i) => call('who', { waitMs: 60 - i * 10 }, openid)))
    expect(answers.map(({ result }: { result: { before: string; OPENID: string } }) => [result.before, result.OPENID])).toEqual(people.map((openid) => [openid, openid]))
  })

  it('of the last caller is gone for the next one of the same warm instance', async () => {
    await call('who', {}, 'anna')
    const { result } = (await call('who')) as { result: { OPENID?: string; keys: string[]; calls: number } }
    expect(result.calls).toBeGreaterThan(1)
    expect(result.OPENID).toBeUndefined()
    expect(result.keys).not.toContain('WX_OPENID')
  })

  it('goes along when a function calls another, and SOURCE grows', async () => {
    expect(await call('caller', { name: 'who' }, 'anna')).toMatchObject({ result: { OPENID: 'anna', SOURCE: 'wx_client,scf' } })
  })

  it('is absent in a timer call', async () => {
    expect(await world.cloud.timer('who')).toMatchObject({ SOURCE: 'wx_trigger', trigger: 'timer', keys: expect.not.arrayContaining(['WX_OPENID']) as string[] })
  })
})

describe('a failing function', () => {
  it.each([
    ['thrower', -504002, /TypeError: 坏了/],
    ['unhandled', -504002, /nobody waits/],
    ['quitter', -504002, /exited with code 3/],
    ['broken', -504002, /cannot load/],
    ['patient', -504003, /timed out after 1 seconds/],
    ['absent', -501000, /could not be found: absent/],
    ['../echo', -501000, /could not be found/],
  ])('%s answers %i', async (name, errCode, message) => {
    expect(await call(name)).toEqual({ errCode, errMsg: expect.stringMatching(message) as string })
  })

  it('in an endless loop is killed and harms no other call', async () => {
    const [endless, others] = await Promise.all([call('endless', { loop: true }), Promise.all([call('endless'), call('echo')])])
    expect(endless.errCode).toBe(-504003)
    expect(others).toMatchObject([{ result: 1 }, { result: { event: {} } }])
    expect(await call('endless')).toEqual({ result: 1 })
  })

  it('tells the function that called it', async () => {
    expect((await call('caller', { name: 'thrower' })).errMsg).toMatch(/坏了/)
  })

  it('leaves its stack in the log, not in the answer', async () => {
    const { errMsg } = await call('thrower')
    expect(errMsg).not.toContain('index.js')
    expect(world.lines.join('\n')).toMatch(/\[thrower\] TypeError: 坏了\s+at .*index\.js/)
  })
})

describe('sizes', () => {
  it('refuses a request over 100 KB and a result over 1 MB', async () => {
    expect((await call('echo', { text: 'x'.repeat(100 * 1024) })).errCode).toBe(-501007)
    expect(await call('large', { size: 1000 })).toMatchObject({ result: expect.stringMatching(/^x{1000}$/) as string })
    expect((await call('large', { size: 1024 * 1024 })).errCode).toBe(-604001)
    const response = await fetch(`${world.cloud.url}/invoke/echo`, { method: 'POST', body: JSON.stringify({ text: 'x'.repeat(200_000) }) })
    expect(await response.json()).toMatchObject({ errCode: -501007 })
  })
})

describe('parallel calls', () => {
  it('beyond the number of instances wait their turn', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => call('echo', { n })))
    expect(answers.map(({ result }: { result: { event: { n: number } } }) => result.event.n)).toEqual(Array.from({ length: 20 }, (_, n) => n))
  })

  it('of a function that calls itself do not lock each other out', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => call('relay', { depth: 1 })))
    expect(answers.map(({ result }) => result)).toEqual(Array.from({ length: 8 }, () => 'deep'))
  })
})

describe('the clock', () => {
  afterEach(() => world.cloud.setClock(0))

  it('is shifted in warm instances too', async () => {
    await call('clock')
    world.cloud.setClock(10 * 86_400_000)
    const { result } = (await call('clock')) as { result: { now: number; date: string; called: string; isDate: boolean; sum: number } }
    expect(Math.abs(result.now - world.cloud.now())).toBeLessThan(2000)
    expect(Math.abs(Date.parse(result.date) - result.now)).toBeLessThan(2000)
    expect(Math.abs(Date.parse(result.called) - result.now)).toBeLessThan(2000)
    expect(result).toMatchObject({ isDate: true, sum: 2026 })
  })

  it('is set over HTTP', async () => {
    const response = await fetch(`${world.cloud.url}/clock`, { method: 'POST', body: JSON.stringify({ offsetMs: 3_600_000 }) })
    expect(await response.json()).toMatchObject({ offsetMs: 3_600_000 })
    expect(Math.abs(world.cloud.now() - Date.now() - 3_600_000)).toBeLessThan(1000)
    const wrong = await fetch(`${world.cloud.url}/clock`, { method: 'POST', body: JSON.stringify({ offsetMs: 'soon' }) })
    expect(wrong.status).toBe(400)
  })
})

describe('a rebuilt function', () => {
  it('leaves no instance of its old version behind, not even one that was at work', async () => {
    writeFunction(world.functionsDir, 'replaced', { source: 'exports.main = () => { console.log("at work"); return new Promise((resolve) => setTimeout(() => resolve("old"), 1500)) }' })
    const atWork = call('replaced')
    const instances = async () => /replaced（(\d+) 个实例）/.exec(await (await fetch(`${world.cloud.url}/console`)).text())?.[1]
    await eventually('the old version at work', () => world.lines.includes('[replaced] at work'))
    writeFunction(world.functionsDir, 'replaced', { source: 'exports.main = async () => "new version"' })
    expect(await call('replaced')).toEqual({ result: 'new version' })
    expect(await atWork).toEqual({ result: 'old' })
    await eventually('one instance only', async () => (await instances()) === '1')
  })

  it('is picked up without a restart', async () => {
    writeFunction(world.functionsDir, 'changing', { source: 'exports.main = async () => 1' })
    expect(await call('changing')).toEqual({ result: 1 })
    writeFileSync(join(world.functionsDir, 'changing', 'index.js'), 'exports.main = async () => "second version"')
    await eventually('the new version', async () => (await call('changing')).result === 'second version')
  })

  it('is picked up when a file that it requires changes', async () => {
    writeFunction(world.functionsDir, 'parted', { source: "exports.main = async () => require('./lib/words').hello" })
    mkdirSync(join(world.functionsDir, 'parted', 'lib'))
    const words = join(world.functionsDir, 'parted', 'lib', 'words.js')
    writeFileSync(words, "exports.hello = 'first'")
    expect(await call('parted')).toEqual({ result: 'first' })
    writeFileSync(words, "exports.hello = 'changed words'")
    await eventually('the new words', async () => (await call('parted')).result === 'changed words')
  })
})
