import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runChild } from '../run/child'
import { Failure } from '../run/command'
import { inRoot } from '../run/root'

/** WeChat's own tool for checking and uploading; over a thousand packages, so it stands apart and is fetched when asked for. */
const wanted = { name: 'miniprogram-ci', version: '2.1.42' } as const

const folder = inRoot('.cache', wanted.name)
const deadlineMs = 10 * 60_000

interface SchemaAnswer {
  warning: string
  error: { errorType: string; errorProperty: string; requireProperty?: string; correctType?: string[] }[]
}

export interface QualityAnswer {
  name: string
  success: boolean
  text: string
  detail?: unknown
}

export interface CiProject {
  attr: () => Promise<unknown>
}

/** The parts of `miniprogram-ci` that work without a network; it brings no types of its own. */
export interface WechatTool {
  Project: new (options: { appid: string; type: 'miniProgram'; projectPath: string; privateKey: string; ignores: string[] }) => CiProject
  DefaultProjectAttr: unknown
  schemaValidate: (schema: 'app' | 'page' | 'sitemap' | 'theme' | 'projectconfig', json: unknown) => SchemaAnswer
  checkCodeQuality: (project: CiProject) => Promise<QualityAnswer[]>
  getCompiledResult: (options: { project: CiProject; version: string; desc: string; setting: Record<string, boolean> }, zip: string) => Promise<unknown>
}

const installed = (): string | undefined => {
  const manifest = join(folder, 'node_modules', wanted.name, 'package.json')
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version : undefined
}

/** Fetches the tool once into `.cache`; `before` runs when it is there and not yet loaded. Throws Failure when it cannot be had. */
export const openTool = async (signal: AbortSignal, before: () => void = () => undefined): Promise<WechatTool> => {
  if (installed() !== wanted.version) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--prefix', folder, `${wanted.name}@${wanted.version}`]
    const { code, output } = await runChild(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { signal, deadlineMs })
    if (code !== 0 || installed() !== wanted.version) {
      throw new Failure(`${output.slice(-2000)}\n\n${wanted.name} could not be installed.`, `没有装上 ${wanted.name}，请检查网络后再试。`)
    }
  }
  before()
  return createRequire(join(folder, 'package.json'))(wanted.name) as WechatTool
}
