import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { startCloud } from '@/localcloud/cloud'
import { openWorld } from './support/world'

/** Cold instances of a loaded machine take their time. */
jest.setTimeout(30_000)

const ROOT = join(__dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'durability-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the writer and kills it without warning once it has acknowledged so many writes. */
async function writeUntilKilled(dataDir: string, acknowledged: number): Promise<number> {
  const script = join(folder, 'writer.js')
  buildSync({ entryPoints: [join(__dirname, 'support/writer.ts')], outfile: script, bundle: true, platform: 'node', external: ['libsql', 'wx-server-sdk'], tsconfig: join(ROOT, 'tsconfig.json'), logLevel: 'error' })
  const child = spawn(process.execPath, [script, dataDir], { env: { ...process.env, NODE_PATH: join(ROOT, 'node_modules') }, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  for await (const text of child.stdout.setEncoding('utf8')) {
    output += text as string
    if (output.split('\n').length > acknowledged) child.kill('SIGKILL')
  }
  return output.split('\n').length - 1
}

describe('a killed cloud', () => {
  it('has every write it acknowledged, whole transactions only, and its indexes in step', async () => {
    const dataDir = join(folder, 'killed')
    const acknowledged = await writeUntilKilled(dataDir, 40)
    expect(acknowledged).toBeGreaterThanOrEqual(40)
    const world = await openWorld({ dataDir, collections: [{ name: 'notes', indexes: [{ name: 'n', fields: [['n', 1]] }] }] })
    const { data } = await world.db.collection('notes').limit(1000).get()
    const ids = new Set(data.map(({ _id }) => _id as string))
    for (let n = 0; n < acknowledged; n++) expect(ids.has(`left${n}`) && ids.has(`right${n}`)).toBe(true)
    expect([...ids].filter((id) => id.startsWith('left')).length * 2).toBe(ids.size)
    expect((await world.db.collection('notes').where({ n: world.db.command.gte!(0) }).count()).total).toBe(ids.size)
    await world.close()
  })
})

describe('a data folder', () => {
  const start = (dataDir: string) => startCloud({ dataDir, functionsDir: folder, collections: [], timers: false })

  it('in use by another cloud is refused in one sentence', async () => {
    const dataDir = join(folder, 'shared')
    const first = await start(dataDir)
    await expect(start(dataDir)).rejects.toThrow(`the data folder ${dataDir} cannot be used: another local cloud is using it`)
    await first.stop()
    await (await start(dataDir)).stop()
  })

  it('that is damaged or no folder is refused in one sentence', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    await expect(start(file)).rejects.toThrow(`the data folder ${file} cannot be used`)
    const damaged = join(folder, 'damaged')
    await (await start(damaged)).stop()
    writeFileSync(join(damaged, 'cloud.db'), 'this is not a database at all, but long enough to be read as one'.repeat(50))
    await expect(start(damaged)).rejects.toThrow('its database file is damaged')
  })
})

describe('a port', () => {
  it('in use is refused in one sentence, and the data folder is let go', async () => {
    const first = await startCloud({ dataDir: join(folder, 'one'), functionsDir: folder, collections: [], timers: false })
    const options = { dataDir: join(folder, 'two'), functionsDir: folder, collections: [], timers: false }
    await expect(startCloud({ ...options, port: first.port })).rejects.toThrow(`the port ${first.port} is already in use`)
    await (await startCloud(options)).stop()
    await first.stop()
  })
})
