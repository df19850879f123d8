import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { Badge } from '../badge/badge'
import { Icon } from '../icon/icon'
import './section-title.scss'

interface SectionTitleProps {
  children: ReactNode
  /** "全部 4 件"; with `onMore` it opens the rest. */
  more?: string
  onMore?: () => void
  /** How many wait for this person. */
  badge?: number
  /** In the place of `more`: a note, two small buttons. */
  extra?: ReactNode
}

/** A card's title. Also stands above cards, directly on the page. */
export function SectionTitle({ children, more, onMore, badge, extra }: SectionTitleProps) {
  return (
    <View className="section-title">
      <View className="section-title__text" {...aria({ role: 'heading' })}>
        {children}
        {!!badge && <Badge count={badge} />}
      </View>
      {more && (
        <View
          className="section-title__more"
          {...(onMore && { onClick: onMore, hoverClass: 'section-title__more--pressed', hoverStayTime: 120, ...aria({ role: 'button', label: more }) })}
        >
          {more}
          {onMore && <Icon name="right" />}
        </View>
      )}
      {extra}
    </View>
  )
}
