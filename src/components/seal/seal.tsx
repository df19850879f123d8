import { View } from '@tarojs/components'
import { aria } from '../aria'
import './seal.scss'

/** 联: the only place for it is the worker's home. */
export function Seal() {
  return (
    <View className="seal" {...aria({ isHidden: true })}>
      联
    </View>
  )
}
