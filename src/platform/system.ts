import Taro from '@tarojs/taro'

export type Theme = 'light' | 'dark'

const isBrowser = process.env.TARO_ENV === 'h5'

export const systemTheme = (): Theme => {
  if (isBrowser) return window.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  return Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'
}

export const onSystemTheme = (listener: (theme: Theme) => void): void => {
  if (isBrowser) {
    window.matchMedia?.('(prefers-color-scheme: dark)').addEventListener?.('change', (event) => listener(event.matches ? 'dark' : 'light'))
  } else {
    Taro.onThemeChange(({ theme }) => listener(theme === 'dark' ? 'dark' : 'light'))
  }
}

/** The build's own version of WeChat's library, for 意见反馈; `h5` in a browser. */
export const platformName = (): string => (isBrowser ? 'h5' : `weapp ${Taro.getAppBaseInfo().SDKVersion}`)
