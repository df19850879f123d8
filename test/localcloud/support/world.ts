import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { type Cloud, type CloudOptions, startCloud } from '@/localcloud/cloud'
import { type Database, sdk, type Sdk } from './sdk'

export interface FunctionFixture {
  /** The body of index.js; `cloud` is wx-server-sdk, initialised. */
  source: string
  config?: object
}

export interface World {
  cloud: Cloud
  /** The real SDK of this process, pointed at the cloud. */
  sdk: Sdk
  db: Database
  dataDir: string
  functionsDir: string
  lines: string[]
  close(): Promise<void>
}

/** A local cloud in a temporary folder, with the functions given as source text, and the real SDK pointed at it. */
export async function openWorld(options: Partial<CloudOptions> = {}, functions: Record<string, FunctionFixture> = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'localcloud-'))
  const functionsDir = join(folder, 'functions')
  const dataDir = join(folder, 'data')
  mkdirSync(functionsDir)
  for (const [name, fixture] of Object.entries(functions)) writeFunction(functionsDir, name, fixture)
  const lines: string[] = []
  const cloud = await startCloud({ dataDir, functionsDir, collections: [], timers: false, durability: 'kill', log: (line) => lines.push(line), ...options })
  Object.assign(process.env, cloud.sdkEnvironment())
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
  return {
    cloud,
    sdk,
    db: sdk.database(),
    dataDir: options.dataDir ?? dataDir,
    functionsDir,
    lines,
    close: async () => {
      await cloud.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function writeFunction(functionsDir: string, name: string, { source, config = {} }: FunctionFixture): void {
  const folder = join(functionsDir, name)
  mkdirSync(folder, { recursive: true })
  const usesSdk = /\bcloud\b/.test(source)
  const head = usesSdk ? `const cloud = require(${JSON.stringify(bundledSdk())})\ncloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })\n` : ''
  writeFileSync(join(folder, 'index.js'), head + source)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0' }))
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ timeout: 10, ...config }))
}

/** wx-server-sdk in one file, as the functions are built: it loads in half the time. Made once a machine and version. */
function bundledSdk(): string {
  const { version } = require('wx-server-sdk/package.json') as { version: string }
  const file = join(tmpdir(), `wx-server-sdk-${version}.bundle.js`)
  if (existsSync(file)) return file
  const aside = `${file}.${process.pid}`
  buildSync({ entryPoints: [require.resolve('wx-server-sdk')], outfile: aside, bundle: true, minify: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'error' })
  renameSync(aside, file)
  return file
}

/** Polls until the condition gives something, or fails after the deadline with what was awaited. */
export async function eventually<T>(what: string, condition: () => T | undefined | false | Promise<T | undefined | false>, deadlineMs = 20_000): Promise<T> {
  const end = Date.now() + deadlineMs
  for (;;) {
    const value = await condition()
    if (value !== undefined && value !== false) return value
    if (Date.now() > end) throw new Error(`not within ${deadlineMs} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
