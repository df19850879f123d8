import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../icon/icon'
import './chip.scss'

interface ChipProps {
  children: ReactNode
  onClick: () => void
  isSelected?: boolean
  /** Before the word; a chosen chip of several gets `check`. */
  icon?: IconName
  /** After the word: `right` opens, `down` unfolds, `x` takes out. */
  after?: 'right' | 'down' | 'x'
  role?: 'button' | 'radio' | 'checkbox'
  /** 36 px high and the card's colour: a filter that stands on the page. */
  isFilter?: boolean
  label?: string
}

export function Chip({ children, onClick, isSelected = false, icon, after, role = 'button', isFilter, label }: ChipProps) {
  return (
    <View
      className={classNames('chip', isSelected && 'chip--on', isFilter && 'chip--filter')}
      hoverClass="chip--pressed"
      hoverStayTime={120}
      onClick={onClick}
      {...aria({ role, label, isChecked: role === 'button' ? undefined : isSelected })}
    >
      {icon && <Icon name={icon} />}
      {children}
      {after && <Icon name={after} />}
    </View>
  )
}

/** Chips side by side, wrapping; `isSpread` keeps one line and fills it. */
export function Chips({ children, label, isSpread }: { children: ReactNode; label?: string; isSpread?: boolean }) {
  return (
    <View className={classNames('chips', isSpread && 'chips--spread')} {...aria({ label })}>
      {children}
    </View>
  )
}
