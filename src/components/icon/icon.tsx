import { View } from '@tarojs/components'
import { aria } from '../aria'
import { classNames } from '../class-names'
import './icon.scss'

export type IconName =
  | 'alert' | 'bell' | 'board' | 'building' | 'cal' | 'camera' | 'chart' | 'check' | 'checkc' | 'clock'
  | 'copy' | 'dn' | 'down' | 'filter' | 'handok' | 'inbox' | 'info' | 'l-blue' | 'l-green' | 'l-red'
  | 'l-yellow' | 'nav' | 'offline' | 'pen' | 'pencil' | 'phone' | 'pin' | 'plus' | 'qr' | 'retry' | 'right'
  | 'search' | 'speak' | 'up' | 'user' | 'users' | 'x'

interface IconProps {
  name: IconName
  /** 17, 22, 24, 32 or 40 px; left out: what the place around it asks for, 22 px. */
  size?: 's' | 'l' | 'xl' | 'xxl'
  /** For an icon that stands alone; beside a word it is decoration. */
  label?: string
  className?: string
}

export function Icon({ name, size, label, className }: IconProps) {
  return (
    <View
      className={classNames('icon', `icon--${name}`, size && `icon--${size}`, className)}
      {...(label ? aria({ role: 'img', label }) : aria({ isHidden: true }))}
    />
  )
}
