import { View } from '@tarojs/components'
import { Page } from '@/src/components'

export default function MePage() {
  return (
    <Page>
      <View className="t-title">我的</View>
    </Page>
  )
}
