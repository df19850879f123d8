import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../icon/icon'
import './button.scss'

interface ButtonProps {
  /** A verb that says what follows: 提交, 交给郑鹤峰，最晚 6月24日办结. */
  children: ReactNode
  /** `brand` is for 批示 alone; `text` is a link of button height. */
  kind?: 'primary' | 'secondary' | 'line' | 'text' | 'brand'
  /** 44 px inside rows and cards; the page's own button has 50. */
  isSmall?: boolean
  /** Takes what room its row leaves instead of the full width. */
  isGrowing?: boolean
  icon?: IconName
  onClick: () => void
  /** Turns, says `sendingText`, and takes no second tap. */
  isSending?: boolean
  sendingText?: string
  /** Spoken instead of the words, where they alone do not say enough: 签收：12 名骑手想入会. */
  label?: string
}

/** One primary button a page. It is never grey: it is tapped and then says what is missing. */
export function Button(props: ButtonProps) {
  const { children, kind = 'primary', isSmall, isGrowing, icon, onClick, isSending = false, sendingText = '正在提交', label } = props
  return (
    <View
      className={classNames('button', `button--${kind}`, isSmall && 'button--small', isGrowing && 'grow')}
      hoverClass={isSending ? 'none' : `button--${kind}-pressed`}
      hoverStayTime={120}
      hoverStopPropagation
      onClick={(event) => {
        event.stopPropagation()
        if (!isSending) onClick()
      }}
      {...aria({ role: 'button', label: isSending ? sendingText : label, isDisabled: isSending })}
    >
      {isSending ? <View className="button__spinner" /> : icon && <Icon name={icon} />}
      {isSending ? sendingText : children}
    </View>
  )
}
