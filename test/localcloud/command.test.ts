import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** A command starts a process of its own, which a loaded machine takes its time for. */
jest.setTimeout(60_000)

const ROOT = join(__dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'cloud-command-'))
const running = new Set<ChildProcessByStdio<null, Readable, Readable>>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

interface Started {
  url: string
  stop(): Promise<number | null>
}

/** Runs the command until it says it is ready or ends; rejects with what it said. */
function run(...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'cloud', ...args], {
    cwd: ROOT, env: { ...process.env, TZ: 'America/New_York' }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  let output = ''
  return new Promise((resolve, reject) => {
    const hear = (text: string) => {
      output += text
      const url = /^ready (http:\S+)$/m.exec(output)?.[1]
      if (url) resolve({ url, stop: () => (child.kill('SIGINT'), ended) })
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    void ended.then(() => (running.delete(child), reject(new Error(output))))
  })
}

const theirs = join(folder, 'cloudfunctions')
mkdirSync(join(theirs, 'todo'), { recursive: true })
writeFileSync(
  join(theirs, 'todo', 'index.js'),
  `const cloud = require('wx-server-sdk')
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
  exports.main = async () => {
    const { OPENID, ENV } = cloud.getWXContext()
    await cloud.database().collection('todos').add({ data: { OPENID, ENV, hour: new Date(2026, 0, 1, 8).toISOString() } })
    return (await cloud.database().collection('todos').where({ OPENID }).get()).data
  }`,
)
const list = join(folder, 'collections.json')
writeFileSync(list, JSON.stringify(['plain', { name: 'todos', indexes: [{ name: 'owner', fields: [['OPENID', 1]] }] }]))

describe('npm run cloud', () => {
  it('runs any folder of cloud functions as they are, in UTC, and keeps the data', async () => {
    const data = join(folder, 'data')
    const cloud = await run('--functions', theirs, '--data', data, '--port', '0', '--collections', list, '--env', 'their-prod-1')
    const response = await fetch(`${cloud.url}/invoke/todo`, { method: 'POST', headers: { 'x-wx-openid': 'anna' }, body: '{}' })
    expect(await response.json()).toMatchObject({ result: [{ OPENID: 'anna', ENV: 'their-prod-1', hour: '2026-01-01T08:00:00.000Z' }] })
    expect((await fetch(`${cloud.url}/console`)).status).toBe(200)
    expect(await cloud.stop()).toBe(0)
    expect(existsSync(join(data, 'cloud.db'))).toBe(true)
  })

  it('says of a damaged data folder what can be done, does nothing unasked, and begins anew with --fresh', async () => {
    const data = join(folder, 'damaged')
    mkdirSync(data)
    writeFileSync(join(data, 'cloud.db'), 'this is not a database at all, but long enough to be read as one'.repeat(50))
    writeFileSync(join(data, 'letter.txt'), 'not ours')
    const start = (...more: string[]) => run('--functions', theirs, '--data', data, '--port', '0', ...more)
    await expect(start()).rejects.toThrow(/its database file is damaged; --fresh begins anew/)
    expect(existsSync(join(data, 'cloud.db'))).toBe(true)
    const cloud = await start('--fresh')
    expect(await cloud.stop()).toBe(0)
    expect(existsSync(join(data, 'letter.txt'))).toBe(true)
  })

  it.each([
    ['no folder', [], /Which functions\?/],
    ['a folder that is none', ['--functions', '/nowhere/at/all'], /is no folder of cloud functions/],
    ['an environment id that is none', ['--functions', theirs, '--env', 'My Env'], /"My Env" is no environment id/],
    ['an option that it does not know', ['--function', 'a'], /"--function" is not understood/],
  ])('says in one sentence what is wrong with %s', async (_title, args, message) => {
    await expect(run(...args)).rejects.toThrow(message)
  })
})
