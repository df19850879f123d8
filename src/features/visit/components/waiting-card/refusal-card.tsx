import { View } from '@tarojs/components'
import { Card, Icon } from '@/src/components'
import type { Refusal } from '../../draft'
import { refusalWords } from '../../refusal-words'

/** The server said no: why, and that nothing is lost. */
export function RefusalCard({ refusal }: { refusal: Refusal }) {
  const { title, text } = refusalWords(refusal)
  return (
    <Card>
      <View className="row row-top">
        <Icon name="info" size="l" className="c-2" />
        <View className="grow">
          <View className="t-head">{title}</View>
          <View className="t-sub">{text}</View>
          <View className="t-sub">写的都还在这部手机里，改好了再完成一次。</View>
        </View>
      </View>
    </Card>
  )
}
