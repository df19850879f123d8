import { View } from '@tarojs/components'
import { aria } from '../aria'
import './badge.scss'

/** How many things wait for this person; nothing else is counted so. */
export function Badge({ count }: { count: number }) {
  return (
    <View className="badge" {...aria({ label: `${count} 件等您处理` })}>
      {count > 99 ? '99+' : count}
    </View>
  )
}
