import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildIfChanged } from './build/fingerprint'
import { withLock } from './build/lock'
import { Failure, type Main } from './run/command'
import { fromRoot, inRoot } from './run/root'
import { say, withProgress } from './run/progress'

/** `bundled` goes to the cloud, everything inside; `unbundled` leaves the packages outside and is there to be measured against. */
export type Variant = 'bundled' | 'unbundled'

const outputs: Record<Variant, string> = { bundled: 'dist/functions', unbundled: 'dist/functions-unbundled' }

/** The oldest Node that the platform still offers and our code runs on. */
const target = 'node18'

const sources = [
  'cloudfunctions', 'types', 'domain', 'package-lock.json', 'tsconfig.json', 'scripts/build-functions.ts', 'scripts/build/fingerprint.ts',
]

/** The folders of `cloudfunctions/` that are functions: those with an `index.ts`. */
export const functionNames = (): string[] =>
  readdirSync(inRoot('cloudfunctions'))
    .filter((name) => existsSync(inRoot('cloudfunctions', name, 'index.ts')))
    .sort()

/**
 * Makes `dist/functions/<name>/{index.js,package.json,config.json}`, deployable as they are, unless nothing changed.
 * Answers the folder that holds them. Throws Failure when a source does not build.
 */
export const buildFunctions = async ({ variant = 'bundled' }: { variant?: Variant } = {}): Promise<string> => {
  const output = outputs[variant]
  await withLock(inRoot('.cache/build', `functions-${variant}.lock`), () =>
    buildIfChanged({ name: `functions-${variant}`, sources, output, make: () => make(variant, inRoot(output)) }),
  )
  return inRoot(output)
}

const make = async (variant: Variant, output: string): Promise<void> => {
  const names = functionNames()
  if (names.length === 0) throw new Failure('There is no folder with an index.ts in cloudfunctions/.', 'cloudfunctions/ 里没有云函数。')
  // Made aside and then moved in one step: a local cloud that is running never reads half a function.
  const aside = inRoot('dist', `.functions-${process.pid}`)
  try {
    for (const name of names) writeManifests(name, join(aside, name))
    await bundle(names, aside, variant)
    rmSync(output, { recursive: true, force: true })
    renameSync(aside, output)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

const bundle = async (names: string[], folder: string, variant: Variant): Promise<void> => {
  try {
    await build({
      absWorkingDir: inRoot(),
      entryPoints: names.map((name) => ({ in: `cloudfunctions/${name}/index.ts`, out: `${name}/index` })),
      outdir: folder,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target,
      charset: 'utf8',
      minify: variant === 'bundled',
      // The names of error classes and handlers stay readable in the platform's log.
      keepNames: true,
      legalComments: 'none',
      packages: variant === 'bundled' ? 'bundle' : 'external',
      logLevel: 'silent',
    })
  } catch (error) {
    throw new Failure(`The functions do not build:\n${(error as Error).message}`, '云函数构建失败，请看上面的信息。')
  }
}

const writeManifests = (name: string, folder: string): void => {
  const config = inRoot('cloudfunctions', name, 'config.json')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), json({ name, version: '1.0.0', private: true, main: 'index.js' }))
  writeFileSync(join(folder, 'config.json'), json(readConfig(config)))
}

const readConfig = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Failure(`${fromRoot(file)} cannot be read: ${(error as Error).message}`, '云函数的 config.json 缺失或格式不对。')
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

export const buildFunctionsWithProgress = (variant: Variant = 'bundled'): Promise<string> =>
  withProgress('Building the functions · 构建云函数', () => buildFunctions({ variant }))

/** `npm run build:functions [-- --unbundled]` */
export const main: Main = async (args) => {
  const folder = await buildFunctionsWithProgress(args.includes('--unbundled') ? 'unbundled' : 'bundled')
  say(`${functionNames().join(', ')} → ${fromRoot(folder)}`)
}
