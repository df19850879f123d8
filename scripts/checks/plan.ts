import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { buildApp } from '../build-app'
import { buildFunctions } from '../build-functions'
import { ensureBrowser } from '../environment/browser'
import { runNode } from '../run/child'
import { Failure } from '../run/command'
import { say } from '../run/progress'
import { inRoot } from '../run/root'
import { type Check, one, succeeds } from './check'
import { runJest } from './jest'
import { runChecks } from './run'

const builds = ['build:functions', 'build:weapp', 'build:h5']

/** Every jest project, in the order of running, with what it stands on. One that is listed and not there fails. */
const projects: Record<string, { needs: readonly string[]; isAlone?: boolean }> = {
  boundaries: { needs: [] },
  domain: { needs: [] },
  contracts: { needs: [] },
  scripts: { needs: [] },
  localcloud: { needs: [] },
  lib: { needs: [] },
  functions: { needs: ['build:functions'] },
  deploy: { needs: ['build:functions'] },
  import: { needs: ['build:functions'] },
  client: { needs: ['build:functions'] },
  weapp: { needs: ['build:functions', 'build:weapp'] },
  // Measures how long a start takes.
  start: { needs: ['build:functions', 'build:h5'], isAlone: true },
  // Browsers bring their own processes: alone they are quick, beside a build they time out.
  e2e: { needs: ['build:functions', 'build:h5', 'browser'], isAlone: true },
}

const configOf = (name: string): string => inRoot('test', name, 'jest.config.js')

/** Projects that the list above does not know stand on every build. */
const projectNames = (): string[] => {
  const found = readdirSync(inRoot('test')).filter((name) => existsSync(configOf(name)))
  const listed = Object.keys(projects)
  return [...listed, ...found.filter((name) => !listed.includes(name))]
}

const program = (script: string, ...args: string[]) => async (signal: AbortSignal) => {
  const { code, output } = await runNode(inRoot(script), args, { signal, env: { FORCE_COLOR: '0' } })
  return one(code === 0, output)
}

const rooms = ['src', 'cloudfunctions', 'config', 'types', 'domain', 'localcloud', 'scripts', 'test']

const slots = Math.min(4, availableParallelism())

const allChecks = (jestArgs: readonly string[]): Check[] => [
  { name: 'types', needs: [], run: program('node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false') },
  {
    name: 'lint',
    needs: [],
    run: program('node_modules/oxlint/bin/oxlint', '-c', 'config/oxlint.json', '--ignore-pattern=test/boundaries/fixtures/**', '--quiet', ...rooms),
  },
  { name: 'build:functions', needs: [], run: succeeds(() => buildFunctions()) },
  { name: 'build:weapp', needs: [], run: succeeds((signal) => buildApp('weapp', { signal })) },
  { name: 'build:h5', needs: [], run: succeeds((signal) => buildApp('h5', { signal })) },
  { name: 'size', needs: ['build:weapp'], isAlwaysShown: true, run: program('scripts/bootstrap.mjs', 'size') },
  { name: 'audit', needs: [], isAlwaysShown: true, run: program('scripts/bootstrap.mjs', 'audit-packages') },
  {
    name: 'browser',
    needs: [],
    run: succeeds(async (signal) => (process.env.CHROMIUM_PATH = await ensureBrowser(signal))),
  },
  ...projectNames().map((name): Check => {
    const { needs, isAlone } = projects[name] ?? { needs: builds }
    const workers = Math.max(1, Math.floor(availableParallelism() / (isAlone ? 1 : slots)))
    return { name, needs, isAlone, run: runJest({ name, config: configOf(name), workers, args: jestArgs }) }
  }),
]

const withNeeds = (checks: readonly Check[], names: readonly string[]): Set<string> => {
  const wanted = new Set<string>()
  const add = (name: string): void => {
    const check = checks.find((candidate) => candidate.name === name)
    if (!check) {
      const known = checks.map((candidate) => candidate.name).join(', ')
      throw new Failure(`There is no check "${name}"; there are ${known}.`, `没有“${name}”这一项，可用的有：${known}。`)
    }
    wanted.add(name)
    check.needs.forEach(add)
  }
  names.forEach(add)
  return wanted
}

/** Runs the named checks with what they stand on, or all; ends with the line `N passed, N failed`. Answers the exit code. */
export const runPlan = async (names: readonly string[], jestArgs: readonly string[], signal: AbortSignal): Promise<number> => {
  const all = allChecks(jestArgs)
  const wanted = names.length === 0 ? new Set(all.map(({ name }) => name)) : withNeeds(all, names)
  const { passed, failed, broken } = await runChecks(
    all.filter(({ name }) => wanted.has(name)),
    slots,
    signal,
  )
  if (broken.length > 0) say(`\nFailed: ${broken.join(', ')}`)
  say(`\n${passed} passed, ${failed} failed`)
  return failed === 0 && !signal.aborted ? 0 : 1
}
