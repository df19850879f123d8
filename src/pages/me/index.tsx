import { View } from '@tarojs/components'

export default function MePage() {
  return <View className="t-title">我的</View>
}
