import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '@/scripts/build-app'
import { buildFunctions } from '@/scripts/build-functions'
import { type Command, command, endCommands } from '@/test/support/command'

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => (socket.destroy(), resolve(false)))
    socket.once('error', () => resolve(true))
  })

const openid = 'oStartTest'
const call = async (url: string, procedure: string, input: object): Promise<unknown> => {
  const answer = await fetch(`${url}/invoke/people`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
    body: JSON.stringify({ procedure, input }),
  })
  return ((await answer.json()) as { result: unknown }).result
}

describe('npm start', () => {
  let folder: string

  const start = async (...options: string[]) => {
    const began = Date.now()
    const started = command(['start', ...options], { env: { PORT: '0', LIANXIDIAN_DATA: join(folder, 'data') } })
    const [, url = ''] = await started.says(/^ready (http:\/\/127\.0\.0\.1:\d+)$/m)
    return { ...started, url, tookMs: Date.now() - began }
  }
  const stop = async ({ child, ended }: Command, signal: NodeJS.Signals): Promise<{ code: number | null; tookMs: number }> => {
    const began = Date.now()
    child.kill(signal)
    return { code: await ended, tookMs: Date.now() - began }
  }

  // The first build takes a minute and more; what is measured here is everything after it.
  beforeAll(async () => {
    await buildFunctions()
    await buildApp('h5')
  }, 900_000)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-'))
  })
  afterEach(async () => {
    await endCommands()
    rmSync(folder, { recursive: true })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('serves the app and the functions until %s, and then frees the port within two seconds', async (signal) => {
    const started = await start('--no-demo')
    const page = await fetch(started.url)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<div id="app">')
    expect(await call(started.url, 'me', {})).toMatchObject({ ok: true, data: { person: null } })
    const { code, tookMs } = await stop(started, signal)
    expect(code).toBe(0)
    expect(tookMs).toBeLessThan(2000)
    expect(await isFree(Number(new URL(started.url).port))).toBe(true)
  })

  it('is ready again in five seconds with the data still there, and without it when begun afresh', async () => {
    const first = await start('--no-demo')
    const { data } = (await call(first.url, 'me', {})) as { data: { policyVersion: string } }
    await call(first.url, 'consent', { policyVersion: data.policyVersion })
    await stop(first, 'SIGINT')

    const second = await start('--no-demo')
    expect(second.tookMs).toBeLessThan(5000)
    expect(await call(second.url, 'me', {})).toMatchObject({ ok: true, data: { hasConsented: true } })
    await stop(second, 'SIGINT')

    const third = await start('--fresh', '--no-demo')
    expect(await call(third.url, 'me', {})).toMatchObject({ ok: true, data: { person: null } })
    await stop(third, 'SIGINT')
  })
})
