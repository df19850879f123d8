import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { classNames } from '../class-names'
import './timeline.scss'

export interface TimelineEntry {
  key: string
  /** What comes, what is now, what was, a leader's 批示. */
  kind: 'next' | 'now' | 'past' | 'instruction'
  /** A sentence with a person: 李欣签收，开始办理. */
  text: string
  date?: string
  detail?: string
  /** A coming step that is as firm as the present one. */
  isStrong?: boolean
  /** Photos of that step. */
  children?: ReactNode
}

/** Newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <View className="timeline" {...aria({ role: 'list' })}>
      {entries.map(({ key, kind, text, date, detail, isStrong, children }) => (
        <View key={key} className={classNames('timeline__entry', `timeline__entry--${kind}`)} {...aria({ role: 'listitem' })}>
          <View className="timeline__line">
            <View className={classNames('timeline__text', (isStrong || kind === 'now') && 't-strong')}>{text}</View>
            {date && <View className="t-note keep">{date}</View>}
          </View>
          {detail && <View className="t-sub">{detail}</View>}
          {children}
        </View>
      ))}
    </View>
  )
}
