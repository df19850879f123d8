import { View } from '@tarojs/components'

export default function ThirdPage() {
  return <View className="t-title">公开</View>
}
