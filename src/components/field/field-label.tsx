import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './field.scss'

interface FieldLabelProps {
  children: ReactNode
  /** Right of it: 选填，最多 9 张. */
  hint?: string
}

/** The words above a group of chips, photos or an input. */
export function FieldLabel({ children, hint }: FieldLabelProps) {
  return (
    <View className="field-label">
      <View className="field-label__text">{children}</View>
      {hint && <View className="field-label__hint">{hint}</View>}
    </View>
  )
}
