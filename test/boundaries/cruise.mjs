/**
 * Judges trees by the repository's boundaries: `node cruise.mjs <root> …` prints `{rules, broken}`, the names of all rules and,
 * by root, a line `rule: from -> to` for each arrow that breaks one.
 * A program of its own because dependency-cruiser is an ES module, which jest does not load.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'

const { options, ...ruleSet } = createRequire(import.meta.url)('../../config/boundaries.cjs')
const rooms = ['domain', 'types', 'cloudfunctions', 'src', 'localcloud', 'config', 'scripts', 'seeds', 'test']
const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** As Taro, esbuild and TypeScript find files; the WeChat twin of a file stands for both. */
const resolution = (root) => ({
  alias: { '@': root },
  extensions: ['.ts', '.tsx', '.weapp.ts', '.weapp.tsx', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
  exportsFields: ['exports'],
  conditionNames: ['import', 'require', 'node', 'types', 'default'],
  mainFields: ['module', 'main', 'types'],
  bustTheCache: true,
})

const judge = async (root) => {
  process.chdir(root)
  const present = rooms.filter((room) => existsSync(join(root, room)))
  const { output } = await cruise(present, { ...options, ruleSet, validate: true, baseDir: root }, resolution(root))
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
}

const broken = {}
for (const root of process.argv.slice(2)) broken[root] = await judge(resolve(repository, root))
process.stdout.write(JSON.stringify({ rules: ruleSet.forbidden.map(({ name }) => name), broken }))
