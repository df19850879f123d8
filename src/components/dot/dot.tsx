import { View } from '@tarojs/components'
import { aria } from '../aria'
import './dot.scss'

/** The small dot between two facts in one line; never "|" or "·" typed into a text. */
export function Dot() {
  return <View className="dot" {...aria({ isHidden: true })} />
}
