import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command, endCommands, repository } from '@/test/support/command'

describe('bootstrap', () => {
  let folder: string

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bootstrap-'))))
  afterEach(async () => {
    await endCommands()
    rmSync(folder, { recursive: true })
  })

  it('says which Node is needed when this one is too old', async () => {
    const old = join(folder, 'old-node.cjs')
    writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '18.19.1' })")
    const { ended, said } = command(['check'], { nodeArgs: ['--require', old] })
    expect(await ended).toBe(1)
    expect(said().trim().split('\n')).toEqual([
      'Node 20.11 or later is needed; this is 18.19.1.',
      '需要 Node 20.11 或更新的版本，现在是 18.19.1。',
    ])
  })

  it('says that there is no such command', async () => {
    const { ended, said } = command(['dance'])
    expect(await ended).toBe(1)
    expect(said()).toContain('There is no command "dance".')
  })

  it('shows why an installation failed, and then one sentence', async () => {
    for (const name of ['scripts/bootstrap.mjs', 'scripts/bootstrap']) cpSync(join(repository, name), join(folder, name), { recursive: true })
    writeFileSync(join(folder, 'scripts/check.ts'), '')
    writeFileSync(join(folder, '.npmrc'), 'offline=true\n')
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', dependencies: { gone: '1.0.0' } }))
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ name: 'x', version: '1.0.0', lockfileVersion: 3, packages: {} }))
    const { ended, said } = command(['check'], { from: folder })
    expect(await ended).toBe(1)
    expect(said()).toMatch(/npm error [\s\S]*\nThe packages could not be installed \(npm ended with 1\)/)
  })
})
