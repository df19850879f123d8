import { View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon } from '../icon/icon'
import './field.scss'

/** What is missing and how much of it, under the thing it is about. */
export function FieldError({ children }: { children: string }) {
  return (
    <View className="field-error" {...aria({ role: 'alert' })}>
      <Icon name="alert" />
      {children}
    </View>
  )
}
