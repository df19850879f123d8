import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type CollectionDeclaration, startCloud } from '@/localcloud/cloud'
import { Failure, type Main } from './run/command'
import { say } from './run/progress'
import { inRoot } from './run/root'

interface Settings {
  functionsDir: string
  dataDir: string
  isFresh: boolean
  port: number
  env: string
  collections: readonly CollectionDeclaration[]
}

const usage = `npm run cloud -- --functions DIR [--data DIR] [--port N] [--collections FILE.json] [--env ID] [--fresh]`

const wanted = ['--functions', '--data', '--port', '--collections', '--env']

/** Pairs of `--name value`; `--fresh` stands alone. */
const read = (all: readonly string[]): Map<string, string> => {
  const args = all.filter((word) => word !== '--fresh')
  const given = new Map<string, string>()
  for (let i = 0; i < args.length; i += 2) {
    const [name, value] = [args[i]!, args[i + 1]]
    if (!wanted.includes(name) || value === undefined) throw new Failure(`"${name}" is not understood. ${usage}`, `“${name}”看不懂。用法：${usage}`)
    given.set(name, value)
  }
  return given
}

const collectionsIn = (file: string | undefined): readonly CollectionDeclaration[] => {
  if (file === undefined) return []
  try {
    const declared = JSON.parse(readFileSync(resolve(file), 'utf8')) as (string | CollectionDeclaration)[]
    return declared.map((entry) => (typeof entry === 'string' ? { name: entry, indexes: [] } : { ...entry, indexes: entry.indexes ?? [] }))
  } catch (error) {
    throw new Failure(`${file} is no list of collections: ${(error as Error).message}`, `${file} 不是集合清单：${(error as Error).message}`)
  }
}

const settingsOf = (args: readonly string[]): Settings => {
  const given = read(args)
  const functions = given.get('--functions')
  if (functions === undefined) throw new Failure(`Which functions? ${usage}`, `要运行哪个目录里的云函数？用法：${usage}`)
  const functionsDir = resolve(functions)
  if (!existsSync(functionsDir) || !statSync(functionsDir).isDirectory()) {
    throw new Failure(`${functionsDir} is no folder of cloud functions.`, `${functionsDir} 不是云函数目录。`)
  }
  const env = given.get('--env') ?? 'local'
  if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(env)) throw new Failure(`"${env}" is no environment id: lower case letters, digits and hyphens.`, `“${env}”不是环境 ID：只能用小写字母、数字和短横线。`)
  const port = Number(given.get('--port') ?? 3100)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Failure('The port must be a number from 0 to 65535.', '端口应是 0 到 65535 的数。')
  return {
    functionsDir,
    dataDir: resolve(given.get('--data') ?? inRoot('.cache/cloud')),
    isFresh: args.includes('--fresh'),
    port,
    env,
    collections: collectionsIn(given.get('--collections')),
  }
}

/** Takes away what a local cloud makes in its folder, and nothing else. */
const empty = (dataDir: string): void => {
  if (!existsSync(dataDir)) return
  for (const name of readdirSync(dataDir)) if (/^(cloud\.db|files$)/.test(name)) rmSync(join(dataDir, name), { recursive: true })
}

const notStarted = ({ message }: Error): Failure => {
  const isDamaged = message.includes('damaged')
  const hint = isDamaged ? ['; --fresh begins anew and loses what is in it', '；加 --fresh 可清空重来'] : ['', '']
  return new Failure(`${message}${hint[0]}.`, `本地云没有启动：${message}${hint[1]}。`)
}

/**
 * `npm run cloud -- --functions DIR`: the local cloud for any folder of cloud functions, JavaScript or bundled, as they are. A folder
 * that has no wx-server-sdk of its own uses ours.
 */
export const main: Main = async (args, { signal }) => {
  const { isFresh, ...settings } = settingsOf(args)
  if (isFresh) empty(settings.dataDir)
  const cloud = await startCloud({ ...settings, packagesDir: inRoot('node_modules'), log: say }).catch((error: Error) => {
    throw notStarted(error)
  })
  try {
    say(`
ready ${cloud.url}
  POST ${cloud.url}/invoke/<function>   a client's call; the header x-wx-openid says who calls
  ${cloud.url}/console                  a look inside · 控制台
${settings.collections.length > 0 ? '' : `No collection is declared: --collections FILE.json makes them, as WeChat's console does. · 没有声明集合：用 --collections 文件.json 建立。\n`}Ctrl-C stops it; the data stays in ${settings.dataDir}. · 按 Ctrl-C 停止，数据保留。`)
    await new Promise<void>((done) => (signal.aborted ? done() : signal.addEventListener('abort', () => done(), { once: true })))
  } finally {
    await cloud.stop()
  }
}
