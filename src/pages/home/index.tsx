import { View } from '@tarojs/components'

export default function HomePage() {
  return <View className="t-title">首页</View>
}
