import { collections } from '@/cloudfunctions/database/collections'
import { startCloud } from '@/localcloud/cloud'
import { buildAppWithProgress } from './build-app'
import { buildFunctionsWithProgress } from './build-functions'
import { Failure, type Main } from './run/command'
import { say, withProgress } from './run/progress'
import { fromRoot } from './run/root'
import { loadSeeds } from './seed/load'
import { whomToPlay } from './start/identities'
import { type DataFolder, openDataFolder } from './start/data-folder'
import { assertPortIsFree } from './start/port'
import { readSettings, type Settings } from './start/settings'

/** `npm start [-- --fresh] [-- --no-demo]`: the whole system on this machine, until Ctrl-C. */
export const main: Main = async (args, { signal }) => {
  const settings = readSettings(args, process.env)
  await assertPortIsFree(settings.port)
  const data = openDataFolder(settings.dataFolder, settings)
  try {
    await serve(settings, data, signal)
  } catch (error) {
    // What was interrupted fails in its own way; that is no news.
    if (!signal.aborted) throw error
  } finally {
    data.release()
  }
}

const untilStopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })))

const serve = async (settings: Settings, data: DataFolder, signal: AbortSignal): Promise<void> => {
  const functionsDir = await buildFunctionsWithProgress()
  const staticDir = await buildAppWithProgress('h5', signal)
  const cloud = await startCloud({
    port: settings.port,
    dataDir: data.cloud,
    functionsDir,
    collections,
    mediaCheck: { pushFunction: 'content' },
    functionEnv: { PSEUDONYM_KEY: data.pseudonymKey, OPERATOR_KEY: data.operatorKey },
    staticDir,
    identities: whomToPlay,
    log: say,
  }).catch((error: Error) => {
    if (!error.message.includes('damaged')) throw error
    throw new Failure(`${error.message} npm start -- --fresh begins anew and gives it up.`, '数据文件坏了；npm start -- --fresh 会清空重来。')
  })
  try {
    await Promise.race([seed(cloud, settings, data), untilStopped(signal)])
    if (signal.aborted) return
    welcome(cloud.url, settings)
    await untilStopped(signal)
  } finally {
    await cloud.stop()
  }
}

const seed = async (cloud: Awaited<ReturnType<typeof startCloud>>, { isDemo }: Settings, data: DataFolder): Promise<void> => {
  if (data.seeds === 'roster and demo' && !isDemo) {
    say('The data holds the demo set already; npm start -- --fresh --no-demo begins without it. · 数据里已有演示内容，加 --fresh 可重新开始。')
  }
  if (data.seeds !== null) return
  await withProgress('Loading the seeds · 载入初始数据', () => loadSeeds(cloud, { isDemo, pseudonymKey: data.pseudonymKey, log: say }))
  data.markSeeded(isDemo ? 'roster and demo' : 'roster')
}

const welcome = (url: string, { dataFolder }: Settings): void => {
  say(`
ready ${url}

On a phone's screen: open it in Chrome, press F12, then Ctrl+Shift+M (⌘⇧M on a Mac), and set the width to 390.
用手机尺寸看：在 Chrome 里打开，按 F12，再按 Ctrl+Shift+M（Mac 上按 ⌘⇧M），宽度设为 390。
Ctrl-C stops it and keeps the data in ${fromRoot(dataFolder)}; npm start -- --fresh begins anew.
按 Ctrl-C 停止，数据留在 ${fromRoot(dataFolder)}；npm start -- --fresh 重新开始。`)
}
