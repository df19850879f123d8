import { readAppConfig } from './dist'
import { type Definition, type Logic, startLogic } from './logic'
import { OpenPage, type Lifecycle } from './page'
import { until } from './until'
import { openView } from './view'
import { type Device, makeWx, newDevice, type Signals } from './wx'

export interface Booting {
  /** Answers `wx.cloud.callFunction`: the function's result, as the cloud gives it. */
  callFunction?: (name: string, event: unknown, openid: string) => Promise<unknown>
  /** Answers `wx.cloud.uploadFile` with a file id. */
  uploadFile?: (cloudPath: string, filePath: string, openid: string) => Promise<string>
  openid?: string
  /** Set up before the app starts: what is stored, the theme, the network. */
  device?: Partial<Device>
}

export interface WeappApp {
  device: Device
  /** Opens a page as WeChat would from outside: the pages before are closed. */
  open: (route: string, query?: Record<string, string>) => Promise<OpenPage>
  /** The page in front. */
  page: () => OpenPage
  /** The page in front, once it is this one. */
  waitForPage: (route: string) => Promise<OpenPage>
  /** The phone's network changes; `none` is no network. */
  setNetwork: (networkType: string) => void
  /** The app comes back from behind another. */
  comeToFront: () => void
  /** For how many ms what is still to come was put off. */
  putOff: () => number[]
  /** What the app put off until so many ms from now happens at once. */
  pass: (ms: number) => void
  /** The phone ends the app without a word to it: what it was at never happens, temporary files are gone. */
  kill: () => void
  close: () => void
}

const unreachable = (what: string) => (): Promise<never> => Promise.reject(new Error(`the test gave no ${what}`))

/** Starts the real WeChat build in WeChat's own component runtime, with a small `wx` of ours for the phone. */
export const bootWeapp = async (booting: Booting = {}): Promise<WeappApp> => {
  const { callFunction = unreachable('callFunction'), uploadFile = unreachable('uploadFile'), openid = 'openid-of-the-test' } = booting
  const config = readAppConfig()
  const tabs = config.tabBar.list
  const device = Object.assign(newDevice(tabs), booting.device)
  const view = openView()
  let stack: OpenPage[] = []
  let isDead = false
  const signals: Signals = { network: new Set(), front: new Set() }
  const wx = makeWx({
    device,
    signals,
    isDead: () => isDead,
    copy: (data) => logic.copy(data),
    open: (how, url) => enter(how, url),
    back: (delta) => leave(delta),
    callFunction: (name, event) => callFunction(name, event, openid),
    uploadFile: (cloudPath, filePath) => uploadFile(cloudPath, filePath, openid),
  })
  const logic: Logic = startLogic({ wx, getCurrentPages: () => stack.map(({ instance }) => instance) })

  const front = (): OpenPage => {
    const page = stack.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }

  const enter = (how: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch', url: string): void => {
    const [path = '', search = ''] = url.replace(/^\//, '').split('?')
    const query = Object.fromEntries(search.split('&').filter(Boolean).map((pair) => pair.split('=') as [string, string]))
    const isTab = tabs.some(({ pagePath }) => pagePath === path)
    if ((how === 'switchTab') !== isTab && how !== 'reLaunch') throw new Error(isTab ? `can not ${how} a tabbar page` : `can not switch to no-tabBar page`)
    const before = stack
    const kept = how === 'navigateTo' ? before : how === 'redirectTo' ? before.slice(0, -1) : []
    before.filter((page) => !kept.includes(page)).forEach((page) => page.close())
    if (how === 'navigateTo') front().tell('onHide')
    const page = new OpenPage(path, logic, view)
    stack = [...kept, page]
    page.begin(query)
  }

  const leave = (delta: number): void => {
    const kept = stack.slice(0, Math.max(1, stack.length - delta))
    stack.slice(kept.length).reverse().forEach((page) => page.close())
    stack = kept
    front().tell('onShow')
  }

  logic.run('app.js')
  const app = logic.app as Definition & Record<Lifecycle, ((options: unknown) => void) | undefined>
  const launch = logic.copy({ path: tabs[0]?.pagePath ?? '', scene: 1001, query: {} })
  app.onLaunch?.call(app, launch)
  app.onShow?.call(app, launch)

  return {
    device,
    async open(route, query = {}) {
      const search = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
      enter('reLaunch', search ? `/${route}?${search}` : `/${route}`)
      return front().settled()
    },
    page: front,
    async waitForPage(route) {
      await until(() => stack.at(-1)?.route === route, () => `waited for ${route}, in front is ${stack.at(-1)?.route}`)
      return front().settled()
    },
    setNetwork(networkType) {
      device.networkType = networkType
      // Listeners come and go while they are told.
      Array.from(signals.network).forEach((listener) => listener(logic.copy({ isConnected: networkType !== 'none', networkType })))
    },
    comeToFront: () => Array.from(signals.front).forEach((listener) => listener(launch)),
    putOff: logic.putOff,
    pass: logic.pass,
    kill() {
      isDead = true
      logic.stop()
      stack.forEach((page) => page.vanish())
      stack = []
      Array.from(device.files).filter((file) => file.startsWith('wxfile://tmp')).forEach((file) => device.files.delete(file))
    },
    close() {
      stack.reverse().forEach((page) => page.close())
      stack = []
      logic.stop()
    },
  }
}
