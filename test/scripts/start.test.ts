import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command, endCommands } from '@/test/support/command'

describe('npm start', () => {
  let folder: string

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'start-'))))
  afterEach(async () => {
    await endCommands()
    rmSync(folder, { recursive: true })
  })

  const refusal = async (env: Record<string, string>, ...options: string[]): Promise<string[]> => {
    const { ended, said } = command(['start', ...options], { env: { PORT: '0', LIANXIDIAN_DATA: join(folder, 'data'), ...env } })
    expect(await ended).toBe(1)
    return said().trim().split('\n')
  }

  it('says in one sentence that the port is in use', async () => {
    const server = await new Promise<Server>((resolve) => {
      const taken = createServer().listen(0, '127.0.0.1', () => resolve(taken))
    })
    const { port } = server.address() as { port: number }
    const said = await refusal({ PORT: String(port) })
    await new Promise((resolve) => server.close(resolve))
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch(`Port ${port} is in use`)
  })

  it('says in one sentence that the port is no port', async () => {
    expect((await refusal({ PORT: 'http' }))[0]).toBe('PORT is "http"; it must be a number from 0 to 65535.')
  })

  it('says in one sentence that the data folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    const said = await refusal({ LIANXIDIAN_DATA: join(folder, 'file/data') })
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch('cannot be written (ENOTDIR)')
  })

  it('knows no other options', async () => {
    expect((await refusal({}, '--frehs'))[0]).toBe('There is no option --frehs; there are --fresh and --no-demo.')
  })
})
