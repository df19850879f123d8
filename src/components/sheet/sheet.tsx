import { ScrollView, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { aria } from '../aria'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './sheet.scss'

interface SheetProps {
  isOpen: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** The primary button, always in sight under what scrolls. */
  footer?: ReactNode
}

/** A short task over a list. It closes by × and by the scrim, and asks its owner to do so. */
export function Sheet({ isOpen, title, onClose, children, footer }: SheetProps) {
  const [hasOpened, setOpened] = useState(false)
  if (isOpen && !hasOpened) setOpened(true)
  if (!hasOpened) return null
  return (
    <View className={classNames('sheet', isOpen && 'sheet--open')} {...aria({ isHidden: !isOpen })}>
      <View className="sheet__scrim" catchMove onClick={onClose} {...aria({ role: 'button', label: '关闭' })} />
      <View className="sheet__panel" {...aria({ role: 'dialog', label: title })}>
        <View className="sheet__head">
          <View className="t-head grow" {...aria({ role: 'heading' })}>
            {title}
          </View>
          <View className="sheet__close" hoverClass="sheet__close--pressed" onClick={onClose} {...aria({ role: 'button', label: '关闭' })}>
            <Icon name="x" />
          </View>
        </View>
        <ScrollView scrollY className="sheet__scroll">
          <View className="sheet__body">{isOpen && children}</View>
        </ScrollView>
        {footer && <View className="sheet__foot">{footer}</View>}
      </View>
    </View>
  )
}
