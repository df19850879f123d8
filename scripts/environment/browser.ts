import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runChild } from '../run/child'
import { Failure } from '../run/command'
import { withProgress } from '../run/progress'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const otherPlaces = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const findProgram = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram)

const findBrowser = (): string | undefined => {
  const { CHROMIUM_PATH } = process.env
  if (!CHROMIUM_PATH) return names.map(findProgram).find(Boolean) ?? otherPlaces.find(isProgram)
  if (isProgram(CHROMIUM_PATH)) return CHROMIUM_PATH
  throw new Failure(`CHROMIUM_PATH names ${CHROMIUM_PATH}, which is no program.`, `CHROMIUM_PATH 指向的 ${CHROMIUM_PATH} 不是可执行文件。`)
}

/** Chinese letters that a browser on Linux can draw; other systems bring theirs. */
const hasChineseFont = async (): Promise<boolean> => {
  if (process.platform !== 'linux') return true
  if (!findProgram('fc-list')) return false
  const { code, output } = await runChild('fc-list', [':lang=zh'])
  return code === 0 && output.trim() !== ''
}

/** Debian itself: on its children `chromium` may be an empty package. */
const mayInstall = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8')) &&
  findProgram('apt-get') !== undefined

const deadlineMs = 10 * 60_000

const apt = async (signal: AbortSignal, ...args: string[]): Promise<void> => {
  const { code, output } = await runChild('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' }, deadlineMs, signal })
  if (code === 0) return
  const last = output.trim().split('\n').slice(-12).join('\n')
  throw new Failure(`${last}\n\napt-get ${args.join(' ')} failed: see the lines above and check the network.`, '安装失败：请看上面的信息并检查网络。')
}

const install = (packages: string[], signal: AbortSignal): Promise<void> =>
  withProgress(`Installing ${packages.join(' and ')} · 正在安装`, async () => {
    await apt(signal, 'update', '-qq')
    await apt(signal, 'install', '-o', 'DPkg::Lock::Timeout=120', '-y', '-qq', '--no-install-recommends', ...packages)
  })

/**
 * The browser for the journeys, and a font for its Chinese pictures: what is missing is installed where that is allowed.
 * Answers the program's path. Throws Failure that says what to install.
 */
export const ensureBrowser = async (signal: AbortSignal): Promise<string> => {
  const missing = [...(findBrowser() ? [] : ['chromium']), ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk', 'fontconfig'])]
  if (missing.length > 0 && mayInstall()) await install(missing, signal)
  const browser = findBrowser()
  if (browser === undefined) {
    throw new Failure(
      'No browser was found for the browser journeys: install Chromium or Chrome, or name it with CHROMIUM_PATH.',
      '没有找到浏览器：请安装 Chromium 或 Chrome，或用 CHROMIUM_PATH 指明路径。',
    )
  }
  if (!(await hasChineseFont())) {
    throw new Failure('No Chinese font was found: install Noto Sans CJK (on Debian, fonts-noto-cjk).', '没有中文字体：请安装 Noto Sans CJK（Debian 上是 fonts-noto-cjk）。')
  }
  return browser
}
