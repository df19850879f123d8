import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { buildIfChanged } from './build/fingerprint'
import { withLock } from './build/lock'
import { runNode } from './run/child'
import { Failure, type Main } from './run/command'
import { withProgress } from './run/progress'
import { inRoot } from './run/root'

/** `weapp` is the WeChat build, `h5` the same app for a browser. */
export type Platform = 'weapp' | 'h5'

/** The file without which there is no app, and what it must say: Taro can end with 0 and leave nothing, or an empty page. */
const landmark: Record<Platform, { file: string; says: RegExp }> = {
  weapp: { file: 'app.json', says: /"pages":\s*\[\s*"/ },
  // First the script that sizes the page to the screen, then the app.
  h5: { file: 'index.html', says: /<script>[^]*?fontSize[^]*?<\/script>[^]*<script[^>]+src="[^"]*js\/app\./ },
}

/** What `config/` holds for other tools. */
const notOurs = ['boundaries.cjs', 'oxlint.json']

const sources = (): string[] => [
  ...readdirSync(inRoot('config')).filter((name) => !notOurs.includes(name)).map((name) => `config/${name}`),
  'src', 'types', 'domain', 'package.json', 'package-lock.json', 'tsconfig.json', 'babel.config.js', 'project.config.json',
  'scripts/build-app.ts', 'scripts/build/fingerprint.ts',
]

const deadlineMs = 10 * 60_000

/** Lines by which Taro and webpack tell of an error, whatever the exit code says; to webpack a missing export is a mere warning. */
const complaints = /^.*(?:\bERROR in\b|Module not found|✖|编译失败|Failed to compile|\bSyntaxError\b|\bwas not found in\b).*$/im

/**
 * Makes `dist/<platform>` with Taro unless nothing changed, and answers that folder.
 * Throws Failure, with Taro's own words, when it does not build.
 */
export const buildApp = async (platform: Platform, { signal }: { signal?: AbortSignal } = {}): Promise<string> => {
  const output = `dist/${platform}`
  await withLock(inRoot('.cache/build', `${platform}.lock`), () =>
    buildIfChanged({ name: platform, sources: sources(), output, make: () => make(platform, inRoot(output), signal) }),
  )
  return inRoot(output)
}

const make = async (platform: Platform, output: string, signal?: AbortSignal): Promise<void> => {
  rmSync(output, { recursive: true, force: true })
  // Without the global configuration Taro loads no plugin from outside the project; one of those sends usage statistics.
  const args = ['build', '--type', platform, '--disable-global-config']
  const { code, output: printed } = await runNode(inRoot('node_modules/@tarojs/cli/bin/taro'), args, {
    env: { NODE_ENV: 'production', BROWSERSLIST_IGNORE_OLD_DATA: '1', FORCE_COLOR: '0' },
    deadlineMs,
    signal,
  })
  const words = readable(printed)
  const why = code !== 0 ? `Taro ended with ${code}` : (words.match(complaints)?.[0].trim() ?? whatIsMissing(platform, output))
  if (why === null) return
  rmSync(output, { recursive: true, force: true })
  throw new Failure(`${words.slice(-6000)}\n\nThe ${platform} app does not build: ${why}.`, '应用构建失败，请看上面的信息。')
}

/** Without the frames of the progress bar that came before webpack's verdict. */
const readable = (printed: string): string => {
  const words = stripVTControlCharacters(printed)
  return words.slice(Math.max(0, words.search(/[✔✖] Webpack(?![\s\S]*[✔✖] Webpack)/))).trim()
}

const whatIsMissing = (platform: Platform, output: string): string | null => {
  const { file, says } = landmark[platform]
  try {
    return says.test(readFileSync(join(output, file), 'utf8')) ? null : `its ${file} lacks ${says}`
  } catch {
    return `there is no ${file}`
  }
}

const titles: Record<Platform, string> = { weapp: 'Building the WeChat app · 构建小程序', h5: 'Building the browser app · 构建网页版' }

export const buildAppWithProgress = (platform: Platform, signal: AbortSignal): Promise<string> =>
  withProgress(titles[platform], () => buildApp(platform, { signal }))

const isPlatform = (word: string | undefined): word is Platform => word === 'weapp' || word === 'h5'

/** `npm run build:weapp`, `npm run build:h5` */
export const main: Main = async ([platform], { signal }) => {
  if (!isPlatform(platform)) throw new Failure('Say which app to build: weapp or h5.', '请指明构建哪一个：weapp 或 h5。')
  await buildAppWithProgress(platform, signal)
}
