import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './key-value.scss'

/** One fact of a receipt: 提交时间, 我的工会. */
export function KeyValue({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View className="key-value">
      <View className="key-value__name">{name}</View>
      <View className="grow">{children}</View>
    </View>
  )
}
