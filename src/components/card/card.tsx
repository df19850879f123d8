import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { classNames } from '../class-names'
import './card.scss'

interface CardProps {
  children: ReactNode
  /** Holds cells, which bring their own height. */
  isList?: boolean
  /** Makes the whole card one target; `label` then says what opens. */
  onClick?: () => void
  label?: string
  className?: string
}

/** One subject. */
export function Card({ children, isList = false, onClick, label, className }: CardProps) {
  return (
    <View
      className={classNames('card', isList && 'card--list', className)}
      {...(onClick && { onClick, hoverClass: 'card--pressed', hoverStayTime: 120, ...aria({ role: 'button', label }) })}
    >
      {children}
    </View>
  )
}
