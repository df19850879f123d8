import { View } from '@tarojs/components'

export default function ProblemsPage() {
  return <View className="t-title">我的诉求</View>
}
