import { View } from '@tarojs/components'
import { Page } from '@/src/components'

export default function HomePage() {
  return (
    <Page>
      <View className="t-title">首页</View>
    </Page>
  )
}
