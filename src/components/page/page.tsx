import { View } from '@tarojs/components'
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { dayOf } from '@/domain/calendar/day'
import { actAs, acting } from '@/src/lib/acting'
import { whenOf } from '@/src/lib/format'
import { unrenewed, watchUnrenewed } from '@/src/lib/unrenewed'
import { paintWindow, setTitle } from '@/src/platform/window'
import { usePageShow } from '@/src/platform/lifecycle'
import { getAppearance, useAppearance } from '@/src/theme/appearance'
import { aria } from '../aria'
import { classNames } from '../class-names'
import './page.scss'

interface PageProps {
  children: ReactNode
  /** Words of WeChat's bar, when they depend on who looks. */
  title?: string
  /** Staff's pages: the closer step of spacing. */
  isDense?: boolean
  /** Stays above the lower edge: the page's one primary button and what stands beside it. */
  bar?: ReactNode
  /** Stays above the scrolling part, edge to edge: a line of tabs. */
  top?: ReactNode
}

/** The root of every page: theme, type size, page colour, safe areas. */
export function Page({ children, title, isDense = false, bar, top }: PageProps) {
  const { theme, choice, isLarge } = useAppearance()
  const paint = (): void => {
    paintWindow(getAppearance().theme, getAppearance().choice === 'system')
    if (title) setTitle(title)
  }
  const [place] = useState(acting)
  usePageShow(paint)
  useEffect(paint, [theme, choice, title])
  return (
    <View className={classNames('page', theme === 'dark' && 'theme-dark', isLarge && 'type-large', isDense && 'page--dense')}>
      {(place || top) && (
        <View className="page__top">
          {place && (
            <View className="page__acting" onClick={() => void actAs()} {...aria({ role: 'button' })}>
              {`代 ${place.name} 处理，点这里退出`}
            </View>
          )}
          {top}
        </View>
      )}
      <View className={classNames('page__body', !!bar && 'page__body--above-bar')}>
        <OlderLine />
        {children}
      </View>
      {bar && <View className="page__bar">{bar}</View>}
    </View>
  )
}

const instantOf = (at: number) => new Date(at).toISOString()

/** 没有更新到，看到的是 14:30 的: of what was fetched first, where something could not be fetched anew. */
function OlderLine() {
  const old = useSyncExternalStore(watchUnrenewed, unrenewed)
  if (old.length === 0) return null
  const seen = whenOf(instantOf(Math.min(...old.map(({ at }) => at))), dayOf(instantOf(Date.now())))
  return (
    <View className="page__older" onClick={() => old.forEach(({ retry }) => retry())} {...aria({ role: 'button' })}>
      {`没有更新到，看到的是 ${seen} 的`}
      <View className="c-action">再试一次</View>
    </View>
  )
}
