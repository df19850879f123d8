import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import './field.scss'

interface FieldLabelProps {
  children: ReactNode
  /** Right of it: 选填，最多 9 张. */
  hint?: string
  isWrong?: boolean
}

/** The words above a group of chips, photos or an input. */
export function FieldLabel({ children, hint, isWrong }: FieldLabelProps) {
  return (
    <View className="field-label">
      <View className="field-label__text">{children}</View>
      {hint && <View className={classNames('field-label__hint', isWrong && 'field-label__hint--wrong')}>{hint}</View>}
    </View>
  )
}
