import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './status-tag.scss'

/** `neutral`: others are at it; `moving`: it is being worked on; `you`: your turn; `urgent`: 紧急, 特急. */
export type TagTone = 'neutral' | 'moving' | 'you' | 'urgent'

/** `isDone` sets the tick of 已销号. */
export function StatusTag({ children, tone = 'neutral', isDone }: { children: ReactNode; tone?: TagTone; isDone?: boolean }) {
  return (
    <View className={classNames('status-tag', tone !== 'neutral' && `status-tag--${tone}`)}>
      {isDone && <Icon name="check" />}
      {children}
    </View>
  )
}
