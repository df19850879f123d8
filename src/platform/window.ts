import Taro from '@tarojs/taro'
import type { Theme } from './contract'
import { hasThemedBars, paintBackground } from './system'

const colours = {
  light: { page: '#F4F5F3', bar: '#FFFFFF', front: '#000000', tab: '#646B67', tabOn: '#0E6B5A', border: 'black' },
  dark: { page: '#0F1211', bar: '#1A1E1C', front: '#ffffff', tab: '#9BA49F', tabOn: '#66C7B0', border: 'white' },
} as const

/** A page may be gone before WeChat answers, and only tab pages have a tab bar: neither is an error. */
const quietly = (attempt: Promise<unknown>): void => void attempt.catch(() => undefined)

let hasTakenOver = !hasThemedBars

/** Paints what is drawn around the page. Where that follows the system by itself, it is left alone until a person chooses another theme. */
export const paintWindow = (theme: Theme, isSystems: boolean): void => {
  if (isSystems && !hasTakenOver) return
  hasTakenOver = true
  const colour = colours[theme]
  quietly(paintBackground(colour.page))
  quietly(Taro.setNavigationBarColor({ frontColor: colour.front, backgroundColor: colour.page }))
  quietly(Taro.setTabBarStyle({ color: colour.tab, selectedColor: colour.tabOn, backgroundColor: colour.bar, borderStyle: colour.border }))
}

export const setTitle = (title: string): void => quietly(Taro.setNavigationBarTitle({ title }))

export type TabIcon = 'home' | 'speak' | 'board' | 'user' | 'desk' | 'pin' | 'chart'

export interface Tab {
  text: string
  icon: TabIcon
}

/** Words and pictures of the four tabs. */
export const paintTabs = (tabs: readonly Tab[], theme: Theme): void => {
  const shade = theme === 'dark' ? '-dark' : ''
  tabs.forEach(({ text, icon }, index) =>
    quietly(
      Taro.setTabBarItem({ index, text, iconPath: `assets/tab/${icon}${shade}.png`, selectedIconPath: `assets/tab/${icon}${shade}-on.png` }),
    ),
  )
}

/** The number of things that wait for this person; none is shown for zero. */
export const setTabBadge = (index: number, count: number): void =>
  quietly(count > 0 ? Taro.setTabBarBadge({ index, text: count > 99 ? '99+' : String(count) }) : Taro.removeTabBarBadge({ index }))
