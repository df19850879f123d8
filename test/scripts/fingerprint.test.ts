import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { buildIfChanged, fingerprint } from '@/scripts/build/fingerprint'
import { inRoot } from '@/scripts/run/root'

describe('a build', () => {
  let folder: string
  let source: string
  let output: string
  let name: string

  const build = (): Promise<boolean> =>
    buildIfChanged({
      name,
      sources: [join(folder, 'src')],
      output,
      make: async () => writeFileSync(output, 'built'),
    })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'build-'))
    name = `test-${basename(folder)}`
    mkdirSync(join(folder, 'src/deep'), { recursive: true })
    source = join(folder, 'src/deep/a.ts')
    output = join(folder, 'output.js')
    writeFileSync(source, 'one')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
    rmSync(inRoot('.cache/build', `${name}.json`), { force: true })
  })

  it('is skipped when nothing changed but the time of a file', async () => {
    expect(await build()).toBe(true)
    utimesSync(source, 1, 1)
    expect(await build()).toBe(false)
  })

  it.each([
    ['a source changed', () => writeFileSync(source, 'two')],
    ['a source came', () => writeFileSync(join(folder, 'src/b.ts'), '')],
    ['a source went', () => rmSync(source)],
    ['a source was renamed', () => (rmSync(source), writeFileSync(join(folder, 'src/deep/b.ts'), 'one'))],
    ['its output is gone', () => rmSync(output)],
    ['somebody wrote into its output', () => writeFileSync(output, 'tampered')],
  ])('is made again when %s', async (_case, change) => {
    await build()
    change()
    expect(await build()).toBe(true)
    expect(await build()).toBe(false)
  })

  it('is not taken for made when it failed', async () => {
    const failing = buildIfChanged({ name, sources: [source], output, make: () => Promise.reject(new Error('no')) })
    await expect(failing).rejects.toThrow('no')
    expect(await build()).toBe(true)
  })

  it('that began before a source changed is made again', async () => {
    await buildIfChanged({
      name,
      sources: [join(folder, 'src')],
      output,
      make: async () => {
        writeFileSync(output, 'built')
        writeFileSync(source, 'changed meanwhile')
      },
    })
    expect(await build()).toBe(true)
  })

  it('tells a file moved between folders from the same file in its place', () => {
    const before = fingerprint([join(folder, 'src')])
    rmSync(source)
    writeFileSync(join(folder, 'src/a.ts'), 'one')
    expect(fingerprint([join(folder, 'src')])).not.toBe(before)
  })
})
