import { View } from '@tarojs/components'
import { Page } from '@/src/components'

export default function ProblemsPage() {
  return (
    <Page>
      <View className="t-title">我的诉求</View>
    </Page>
  )
}
