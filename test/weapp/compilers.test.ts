import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { dist, readAppConfig } from './support/dist'

const fromSimulate = createRequire(require.resolve('miniprogram-simulate'))
const compilers = path.join(path.dirname(fromSimulate.resolve('miniprogram-compiler')), 'bin', process.platform === 'darwin' ? 'mac' : 'linux')

const filesOf = (extension: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(extension)).sort()

/** Runs one of WeChat's own compilers in the build's folder; answers what it complains of. */
const complaintsOf = (compiler: string, args: string[]): string => {
  const program = path.join(compilers, compiler)
  chmodSync(program, 0o755)
  const { status, stderr, error } = spawnSync(program, args, { cwd: dist, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (error) throw error
  return status === 0 && stderr.trim() === '' ? '' : `${compiler} ended with ${status}: ${stderr.trim()}`
}

describe("WeChat's own compilers", () => {
  beforeAll(() => void readAppConfig())

  it('accept every WXML and WXS file of the build', () => {
    const files = [...filesOf('.wxml'), ...filesOf('.wxs')]
    expect(files).toContain('base.wxml')
    expect(complaintsOf('wcc', ['-d', ...files.map((file) => `./${file}`)])).toBe('')
  })

  it('accept every WXSS file of the build, and find what it imports', () => {
    const files = filesOf('.wxss')
    expect(files).toContain('app.wxss')
    expect(complaintsOf('wcsc', ['-db', '-pc', String(files.length), ...files.map((file) => `./${file}`)])).toBe('')
  })

  it('are given styles that hold no unit WeChat does not know', () => {
    const strangers = filesOf('.wxss').filter((file) => /[\d.]rem\b/.test(readFileSync(path.join(dist, file), 'utf8')))
    expect(strangers).toEqual([])
  })
})
