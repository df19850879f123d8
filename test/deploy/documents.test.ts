import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { functionNames } from '@/scripts/build-functions'
import { byHand } from '@/scripts/deploy/by-hand'
import { functionsOf, runtime, secretNames } from '@/scripts/deploy/functions'
import { settingNames } from '@/scripts/deploy/plan'
import { licencesFile, permissive, printedLicences, shippedPackages, unstated } from '@/scripts/licences'

const root = path.resolve(__dirname, '../..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const guide = read('docs/deploy.zh-CN.md')
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts

const commands = [...guide.matchAll(/npm run ([a-z:]+)(?: -- ([^\n`#]+))?/g)].map(([, name, options = '']) => ({ name: name!, options: options.match(/--[a-z-]+/g) ?? [] }))

describe('the deployment guide', () => {
  it('names commands that are there, with options that they take', () => {
    expect(commands.length).toBeGreaterThan(10)
    for (const { name, options } of commands) {
      const [, script] = /bootstrap\.mjs ([a-z-]+)$/.exec(scripts[name] ?? '') ?? []
      expect({ name, script }).toEqual({ name, script: expect.any(String) })
      const source = read(`scripts/${script}.ts`)
      for (const option of options) expect({ name, option, isTaken: source.includes(`'${option}'`) }).toEqual({ name, option, isTaken: true })
    }
  })

  it('explains every command of the operator', () => {
    const named = new Set(commands.map(({ name }) => name))
    for (const name of ['deploy', 'verify:weapp', 'backup', 'restore', 'migrate', 'export:open', 'set:template', 'audit:packages']) expect([...named]).toContain(name)
  })

  it('names every setting, every secret of the functions and the Node they run on', () => {
    for (const name of [...Object.values(settingNames), ...secretNames]) expect(guide).toContain(`\`${name}\``)
    expect([...guide.matchAll(/LIANXIDIAN_[A-Z_]+/g)].map(([name]) => name).filter((name) => !Object.values(settingNames).includes(name as never))).toEqual([])
    expect(guide).toContain(runtime)
  })

  it('lists the timers as they are configured', () => {
    const listed = [...guide.matchAll(/^\| `([a-z]+)` \| `([^`]+)` \|/gm)].map(([, name, config]) => `${name} ${config}`).sort()
    expect(listed).toEqual(functionsOf(functionNames()).flatMap(({ name, triggers }) => triggers.map(({ config }) => `${name} ${config}`)).sort())
  })

  it('says of what is done by hand the same as the command', () => {
    const exact = byHand.flatMap(({ what }) => what.match(/\{"[^}]+\}|wxa_media_check|函数 \w+/g) ?? [])
    expect(exact).toHaveLength(4)
    for (const words of exact) expect(guide).toContain(words)
    for (const { what } of byHand) for (const [, heading] of what.matchAll(/“([^”]+)”一节/g)) expect(guide).toMatch(new RegExp(`^## .*${heading}`, 'm'))
    expect(functionNames()).toContain('content')
  })

  it('gives the permission text that the app asks with, within WeChat’s 30 characters', () => {
    const [, desc] = /'scope\.userLocation': \{ desc: '([^']+)' \}/.exec(read('src/app.config.ts'))!
    expect(desc!.length).toBeLessThanOrEqual(30)
    expect(guide).toContain(desc!)
  })
})

describe('what ships', () => {
  it('is listed with version and licence, as the installed packages have it', async () => {
    const shipped = await shippedPackages()
    expect(read(licencesFile)).toBe(printedLicences(shipped))
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['wx-server-sdk', 'zod', 'react', '@tarojs/runtime', 'dayjs']))
    expect(shipped.filter(({ name, licence }) => !permissive.includes(licence) && !unstated.includes(name))).toEqual([])
    expect(shipped.some(({ name }) => ['jest', 'typescript', 'esbuild'].includes(name))).toBe(false)
  })
})

describe('the threat model', () => {
  const rows = read('docs/threat-model.md').split('\n').filter((line) => /^\| [A-Z]/.test(line))

  it('names a test that is there for each threat', () => {
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) {
      const [, file] = /`(test\/[^`]+)` \|$/.exec(row) ?? []
      expect({ row, isThere: file !== undefined && existsSync(path.join(root, file)) }).toEqual({ row, isThere: true })
      expect(read(file!)).toMatch(/\bit(\.each)?\(/)
    }
  })
})
