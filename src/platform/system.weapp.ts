import Taro from '@tarojs/taro'
import type { Theme } from './contract'

export const systemTheme = (): Theme => (Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light')

export const onSystemTheme = (listener: (theme: Theme) => void): void =>
  Taro.onThemeChange(({ theme }) => listener(theme === 'dark' ? 'dark' : 'light'))

/** What shows when the page is pulled past its end. */
export const paintBackground = (color: string): Promise<unknown> =>
  Taro.setBackgroundColor({ backgroundColor: color, backgroundColorTop: color, backgroundColorBottom: color })

/** Where the app runs, for 意见反馈. */
export const platformName = (): string => `weapp ${Taro.getAppBaseInfo().SDKVersion}`

/** WeChat paints its own bars by the system's theme; a browser has to be told. */
export const hasThemedBars = true
