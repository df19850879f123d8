import { useEffect, useRef } from 'react'

/** What Taro gives a page, without an app around it: kept in memory, and open to the test. */

interface Modal {
  title: string
  content: string
}

/** Who wants to know that the app came back to the front. */
const foreground = new Set<() => void>()

const storage = new Map<string, string>()

export const device = {
  storage,
  /** How the person answers the next questions. */
  confirms: [] as boolean[],
  asked: [] as Modal[],
  /** Which item of the next lists the person takes; none left: they leave it. */
  choices: [] as number[],
  offered: [] as string[][],
  toasts: [] as string[],
  /** Every page opened, in order. */
  opened: [] as string[],
  params: {} as Record<string, string>,
  /** What WeChat would send of the page in front. */
  card: undefined as (() => { title: string; path: string }) | undefined,
  /** What the browser says of its connection. */
  setNetwork(isConnected: boolean): void {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: isConnected })
    window.dispatchEvent(new Event(isConnected ? 'online' : 'offline'))
  },
  /** The app comes back from behind another. */
  comeBack: (): void => foreground.forEach((shown) => shown()),
  /** A new phone, with nothing on it. */
  reset(): void {
    storage.clear()
    device.setNetwork(true)
    Object.assign(device, { confirms: [], asked: [], choices: [], offered: [], toasts: [], opened: [], params: {} })
  },
}

const open = ({ url }: { url: string }): Promise<void> => {
  device.opened.push(url)
  return Promise.resolve()
}

const done = (): Promise<void> => Promise.resolve()

/** A page under test is shown once, when it is drawn. */
export const useDidShow = (shown: () => void): void => {
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) shown()
    isFirst.current = false
  }, [shown])
}
export const useDidHide = (): void => undefined
export const useReachBottom = (): void => undefined
export const useShareAppMessage = (card: () => { title: string; path: string }): void => void (device.card = card)
export const usePullDownRefresh = (): void => undefined
export const useRouter = (): { params: Record<string, string> } => ({ params: device.params })

export default {
  getStorageSync: (key: string): string => storage.get(key) ?? '',
  setStorageSync: (key: string, value: string): void => void storage.set(key, value),
  removeStorageSync: (key: string): void => void storage.delete(key),
  getStorageInfoSync: (): { keys: string[] } => ({ keys: [...storage.keys()] }),
  showToast: ({ title }: { title: string }): Promise<void> => {
    device.toasts.push(title)
    return done()
  },
  showModal: ({ title, content }: Modal) => {
    device.asked.push({ title, content })
    return Promise.resolve({ confirm: device.confirms.shift() ?? false })
  },
  showActionSheet: ({ itemList }: { itemList: string[] }) => {
    device.offered.push(itemList)
    const tapIndex = device.choices.shift()
    return tapIndex === undefined ? Promise.reject(new Error('cancel')) : Promise.resolve({ tapIndex })
  },
  navigateTo: open,
  redirectTo: open,
  switchTab: open,
  reLaunch: open,
  navigateBack: done,
  getCurrentPages: () => [{}],
  setNavigationBarTitle: done,
  setNavigationBarColor: done,
  setBackgroundColor: done,
  setTabBarStyle: done,
  setTabBarItem: done,
  setTabBarBadge: done,
  removeTabBarBadge: done,
  previewImage: done,
  pageScrollTo: done,
  onAppShow: (shown: () => void): void => void foreground.add(shown),
}
