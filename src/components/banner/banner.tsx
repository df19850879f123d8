import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../icon/icon'
import './banner.scss'

interface BannerProps {
  children: ReactNode
  /** `info`: to know; `warn`: something changed; `you`: your turn. At most one a page. */
  tone?: 'info' | 'warn' | 'you'
  icon?: IconName
  onClick?: () => void
}

const icons: Record<'info' | 'warn' | 'you', IconName> = { info: 'info', warn: 'info', you: 'bell' }

export function Banner({ children, tone = 'info', icon = icons[tone], onClick }: BannerProps) {
  return (
    <View
      className={classNames('banner', `banner--${tone}`)}
      {...(onClick ? { onClick, hoverClass: 'banner--pressed', ...aria({ role: 'button' }) } : aria({ role: 'status' }))}
    >
      <Icon name={icon} className="banner__icon" />
      <View className="grow">{children}</View>
      {onClick && <Icon name="right" className="banner__icon" />}
    </View>
  )
}
