import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Outcome } from '@/scripts/checks/check'
import { runJest } from '@/scripts/checks/jest'
import { inRoot } from '@/scripts/run/root'

describe('a jest project', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jest-'))
    writeFileSync(join(folder, 'jest.config.js'), 'module.exports = { transform: {} }')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
    rmSync(inRoot('.cache/test', `${basename(folder)}.json`), { force: true })
  })

  const run = (suites: Record<string, string>, args: string[] = []): Promise<Outcome> => {
    for (const [name, text] of Object.entries(suites)) writeFileSync(join(folder, `${name}.test.js`), text)
    const config = join(folder, 'jest.config.js')
    return runJest({ name: basename(folder), config, workers: 1, args, afterglowMs: 2000 })(new AbortController().signal)
  }

  it('counts its tests', async () => {
    const outcome = await run({ a: "it('a', () => {}); it('b', () => { throw new Error('broken promise') })", b: "it('c', () => {})" })
    expect(outcome).toMatchObject({ passed: 2, failed: 1 })
    expect(outcome.report).toContain('broken promise')
  })

  it('fails for a suite that does not run', async () => {
    expect(await run({ a: "it('a', () => {})", b: "require('./gone')" })).toMatchObject({ passed: 1, failed: 1 })
  })

  it('fails for tests that skip themselves', async () => {
    const outcome = await run({ a: "it('a', () => {}); it.skip('b', () => {}); it.todo('c')" })
    expect(outcome).toMatchObject({ passed: 1, failed: 2 })
    expect(outcome.report).toContain('2 tests were skipped')
  })

  it('takes tests that were not asked for as they are', async () => {
    expect(await run({ a: "it('apple', () => {}); it('pear', () => {})" }, ['-t', 'apple'])).toMatchObject({ passed: 1, failed: 0 })
  })

  it('fails when a test leaves something running', async () => {
    const outcome = await run({ a: "it('a', () => void setInterval(() => {}, 1000))" })
    expect(outcome).toMatchObject({ passed: 1, failed: 1 })
    expect(outcome.report).toContain('something was left running')
  })

  it('fails without a test', async () => {
    expect(await run({})).toMatchObject({ passed: 0, failed: 1 })
  })

  it('fails when its configuration is broken', async () => {
    writeFileSync(join(folder, 'jest.config.js'), 'throw new Error("no")')
    expect(await run({ a: "it('a', () => {})" })).toMatchObject({ passed: 0, failed: 1 })
  })
})
