import { View } from '@tarojs/components'
import { Page } from '@/src/components'

export default function ThirdPage() {
  return (
    <Page>
      <View className="t-title">公开</View>
    </Page>
  )
}
