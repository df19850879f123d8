import type { Definition } from './logic'

/** What the person and the device answer when the app asks; tests set it, and read what the app did with the device. */
export interface Device {
  /** What the app keeps with `setStorageSync`; WeChat keeps each account's apart. */
  storage: Map<string, unknown>
  /** How much of it there may be. */
  storageBytes: number
  /** The paths of the app's own files; those under `wxfile://tmp` go with the app. */
  files: Set<string>
  theme: 'light' | 'dark'
  /** `none`: calls and uploads fail as they do in WeChat. */
  networkType: string
  /** One fix, or the words WeChat fails with. */
  location: { latitude: number; longitude: number; accuracy: number } | string
  /** What the album gives when the app asks for pictures. */
  photos: string[]
  /** The file that is chosen from a chat. */
  chatFile: { name: string; path: string; size: number } | undefined
  /** Answers to dialogs and action sheets, in order; without one a dialog is confirmed and a sheet is left. */
  answers: (boolean | number)[]
  subscriptions: Record<string, string>
  clipboard: string
  /** Whether WeChat's menu of the page offers 转发; undefined until the page says. */
  isShareable: boolean | undefined
  title: string
  tabs: { text: string; iconPath?: string; badge?: string }[]
  toasts: string[]
  dialogs: string[]
  previews: string[]
  /** Documents that WeChat opened. */
  documents: { filePath: string; fileType: string }[]
}

export const newDevice = (tabs: { text: string }[]): Device => ({
  storage: new Map(), storageBytes: 10 * 1024 * 1024, files: new Set(), theme: 'light', networkType: 'wifi', location: 'getLocation:fail auth deny', photos: [], chatFile: undefined, answers: [], subscriptions: {},
  clipboard: '', isShareable: undefined, title: '', tabs: tabs.map(({ text }) => ({ text })), toasts: [], dialogs: [], previews: [], documents: [],
})

/** What WeChat tells a running app of by itself. */
export interface Signals {
  network: Set<(state: { isConnected: boolean; networkType: string }) => void>
  front: Set<(options: unknown) => void>
}

/** Navigation, the cloud and copying between the worlds, which the app's owner provides. */
export interface WxHost {
  device: Device
  signals: Signals
  /** The app was killed: nothing that it still does reaches the phone. */
  isDead: () => boolean
  copy: <T>(data: T) => T
  open: (how: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch', url: string) => void
  back: (delta: number) => void
  callFunction: (name: string, event: unknown) => Promise<unknown>
  uploadFile: (cloudPath: string, filePath: string) => Promise<string>
}

/** What WeChat opens by itself. */
const openable = ['doc', 'xls', 'ppt', 'pdf', 'docx', 'xlsx', 'pptx']

interface Options {
  success?: (result: unknown) => void
  fail?: (error: { errMsg: string }) => void
  complete?: (result: unknown) => void
  [option: string]: unknown
}

/** Without a callback WeChat answers with a promise (base library 2.10.2). */
const hasCallback = ({ success, fail, complete }: Options): boolean => !!success || !!fail || !!complete

const entryBytes = 1024 * 1024
const bytesOf = (key: string, value: unknown): number => Buffer.byteLength(key) + Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value))

/** Throws as WeChat does when there is no room. */
const store = ({ storage, storageBytes }: Device, key: string, value: unknown): void => {
  const size = bytesOf(key, value)
  if (size > entryBytes) throw new Error('setStorageSync:fail entry size limit reached')
  const others = [...storage].reduce((sum, [name, kept]) => (name === key ? sum : sum + bytesOf(name, kept)), 0)
  if (others + size > storageBytes) throw new Error('setStorageSync:fail exceed storage max size 10Mb')
  storage.set(key, value)
}

const readOptions = (options: Options): Record<string, unknown> => JSON.parse(JSON.stringify(options)) as Record<string, unknown>

/** The part of `wx` that the app uses, answering as WeChat does: by callbacks, later, with an `errMsg`. */
export const makeWx = ({ device, signals, isDead, copy, open, back, callFunction, uploadFile }: WxHost): Definition => {
  const connect = (what: string): void => {
    if (device.networkType === 'none') throw Object.assign(new Error(), { errCode: -1, errMsg: `${what}:fail Error: errCode: -1 | errMsg: request:fail -106:net::ERR_INTERNET_DISCONNECTED` })
  }
  /** What a killed app never hears. */
  const silence = new Promise<never>(() => undefined)
  const answering =
    (name: string, answer: (options: Record<string, unknown>) => unknown) =>
    (options: Options = {}): Promise<unknown> | undefined => {
      const answered = Promise.resolve()
        .then(() => (isDead() ? silence : answer(readOptions(options))))
        .then((result) => (isDead() ? silence : result), (error: unknown) => (isDead() ? silence : Promise.reject(error as Error)))
        .then(
          (result) => {
            const told = copy({ errMsg: `${name}:ok`, ...(result as object) })
            options.success?.(told)
            options.complete?.(told)
            return told
          },
          (error: unknown) => {
            const { errMsg, message } = error as { errMsg?: string; message?: string }
            const told = copy({ errMsg: errMsg ?? `${name}:fail ${message}` })
            options.fail?.(told)
            options.complete?.(told)
            if (!hasCallback(options)) throw told as unknown as Error
            return told
          },
        )
      return hasCallback(options) ? undefined : answered
    }
  const nothing = (): void => undefined
  const tab = (index: unknown) => device.tabs[index as number] ?? { text: '' }
  const system = { SDKVersion: '3.7.0', version: '8.0.50', platform: 'android', system: 'Android 14', language: 'zh_CN', brand: 'test', model: 'test' }
  const screen = { windowWidth: 390, windowHeight: 712, screenWidth: 390, screenHeight: 844, pixelRatio: 3, statusBarHeight: 44, safeArea: { top: 44, bottom: 810, left: 0, right: 390, width: 390, height: 766 } }

  const later: Record<string, (options: Record<string, unknown>) => unknown> = {
    navigateTo: ({ url }) => open('navigateTo', String(url)),
    redirectTo: ({ url }) => open('redirectTo', String(url)),
    switchTab: ({ url }) => open('switchTab', String(url)),
    reLaunch: ({ url }) => open('reLaunch', String(url)),
    navigateBack: ({ delta }) => back(Number(delta ?? 1)),
    showToast: ({ title }) => void device.toasts.push(String(title)),
    showModal: ({ title, content }) => {
      device.dialogs.push([title, content].filter(Boolean).join('\n'))
      const isConfirmed = device.answers.shift() !== false
      return { confirm: isConfirmed, cancel: !isConfirmed }
    },
    showActionSheet: () => {
      const tapIndex = device.answers.shift()
      if (typeof tapIndex !== 'number') throw new Error('cancel')
      return { tapIndex }
    },
    setNavigationBarTitle: ({ title }) => void (device.title = String(title)),
    setNavigationBarColor: nothing,
    showShareMenu: () => void (device.isShareable = true),
    hideShareMenu: () => void (device.isShareable = false),
    setBackgroundColor: nothing,
    setTabBarStyle: nothing,
    setTabBarItem: ({ index, text, iconPath }) => void Object.assign(tab(index), { text, iconPath }),
    setTabBarBadge: ({ index, text }) => void Object.assign(tab(index), { badge: text }),
    removeTabBarBadge: ({ index }) => void delete tab(index).badge,
    getNetworkType: () => ({ networkType: device.networkType }),
    getLocation: () => {
      if (typeof device.location === 'string') throw Object.assign(new Error(device.location), { errMsg: device.location })
      return { ...device.location, speed: 0 }
    },
    chooseMedia: ({ count }) => {
      if (device.photos.length === 0) throw new Error('cancel')
      const chosen = device.photos.slice(0, Number(count))
      chosen.forEach((file) => device.files.add(file))
      return { tempFiles: chosen.map((tempFilePath) => ({ tempFilePath, size: 1000, fileType: 'image' })) }
    },
    chooseMessageFile: () => {
      if (!device.chatFile) throw new Error('cancel')
      return { tempFiles: [{ ...device.chatFile, type: 'file', time: 0 }] }
    },
    downloadFile: async ({ url, filePath }) => {
      const { status } = await fetch(String(url))
      return { statusCode: status, filePath }
    },
    openDocument: ({ filePath, fileType }) => {
      if (!openable.includes(String(fileType))) throw new Error('filetype not supported')
      device.documents.push({ filePath: String(filePath), fileType: String(fileType) })
    },
    getImageInfo: ({ src }) => ({ width: 4000, height: 3000, path: src, type: 'jpeg' }),
    compressImage: ({ src }) => ({ tempFilePath: src }),
    previewImage: ({ current }) => void device.previews.push(String(current)),
    setClipboardData: ({ data }) => void (device.clipboard = String(data)),
    requestSubscribeMessage: ({ tmplIds }) => Object.fromEntries((tmplIds as string[]).map((id) => [id, device.subscriptions[id] ?? 'accept'])),
    getSetting: () => ({ authSetting: {} }),
    scanCode: () => {
      throw new Error('cancel')
    },
    pageScrollTo: nothing,
    stopPullDownRefresh: nothing,
  }

  const files = {
    saveFile: answering('saveFile', ({ tempFilePath }) => {
      if (!device.files.delete(String(tempFilePath))) throw new Error(`tempFilePath file not exist ${String(tempFilePath)}`)
      const savedFilePath = `wxfile://store/${String(tempFilePath).split('/').pop()}`
      device.files.add(savedFilePath)
      return { savedFilePath }
    }),
    removeSavedFile: answering('removeSavedFile', ({ filePath }) => void device.files.delete(String(filePath))),
    getFileInfo: answering('getFileInfo', () => ({ size: 1000 })),
  }

  const sendFile = (options: Options & { cloudPath: string; filePath: string }): Definition => {
    let progress: (event: { progress: number }) => void = nothing
    answering('cloud.uploadFile', async ({ cloudPath, filePath }) => {
      connect('cloud.uploadFile')
      if (String(filePath).startsWith('wxfile:') && !device.files.has(String(filePath))) throw new Error(`file doesn't exist ${String(filePath)}`)
      progress(copy({ progress: 50 }))
      const fileID = await uploadFile(String(cloudPath), String(filePath))
      progress(copy({ progress: 100 }))
      return { fileID, statusCode: 200 }
    })(options)
    return { onProgressUpdate: (listener: typeof progress) => void (progress = listener), abort: nothing }
  }

  let isCloudReady = false
  const ready = (): void => {
    if (!isCloudReady) throw Object.assign(new Error(), { errMsg: 'cloud.callFunction:fail Cloud API isn\'t enabled, please call wx.cloud.init first' })
  }
  const call = answering('cloud.callFunction', async ({ name, data }) => {
    ready()
    connect('cloud.callFunction')
    return { result: await callFunction(String(name), data) }
  })

  return {
    ...Object.fromEntries(Object.entries(later).map(([name, answer]) => [name, answering(name, answer)])),
    getStorageSync: (key: string) => device.storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void (isDead() || store(device, key, value)),
    removeStorageSync: (key: string) => void (isDead() || device.storage.delete(key)),
    getAppBaseInfo: () => copy({ ...system, theme: device.theme }),
    getDeviceInfo: () => copy(system),
    getWindowInfo: () => copy(screen),
    getSystemInfoSync: () => copy({ ...system, ...screen, theme: device.theme }),
    getSystemSetting: () => copy({ locationEnabled: true }),
    getAppAuthorizeSetting: () => copy({ locationAuthorized: 'authorized' }),
    getLaunchOptionsSync: () => copy({ path: 'pages/home/index', scene: 1001, query: {} }),
    getEnterOptionsSync: () => copy({ path: 'pages/home/index', scene: 1001, query: {} }),
    getMenuButtonBoundingClientRect: () => copy({ top: 48, bottom: 80, left: 296, right: 383, width: 87, height: 32 }),
    canIUse: () => true,
    nextTick: (next: () => void) => void setTimeout(next, 0),
    getFileSystemManager: () => files,
    onThemeChange: nothing,
    onAppShow: (listener: () => void) => void signals.front.add(listener),
    onNetworkStatusChange: (listener: () => void) => void signals.network.add(listener),
    offNetworkStatusChange: (listener: () => void) => void signals.network.delete(listener),
    onUnhandledRejection: nothing,
    onError: nothing,
    env: { USER_DATA_PATH: 'wxfile://usr' },
    cloud: {
      DYNAMIC_CURRENT_ENV: Symbol('current'),
      init: () => void (isCloudReady = true),
      callFunction: (options: Options) =>
        options.success || options.fail ? call(options) : new Promise((resolve, reject) => call({ ...options, success: resolve, fail: reject })),
      uploadFile: sendFile,
    },
  }
}
