import { View } from '@tarojs/components'
import { retentionRules, unsentRule } from '@/domain/privacy/retention'
import { Card, KeyValue, SectionTitle } from '@/src/components'
import { howLong } from '../how-long'

/** How long anything is kept, and why. */
export function KeptCard() {
  return (
    <Card>
      <SectionTitle>留多久</SectionTitle>
      <KeyValue name="诉求和办理经过">一直留着，是工会的台账；注销后不再连着您</KeyValue>
      <KeyValue name="走访的位置">走访那一年过完，再留一年</KeyValue>
      {[unsentRule, ...retentionRules].map(({ what, keptDays, why }) => (
        <KeyValue key={what} name={what}>
          <View>{howLong(keptDays)}</View>
          <View className="t-note">{why}</View>
        </KeyValue>
      ))}
      <View className="t-note mt-2">到期由系统自己删，不用谁来办。</View>
    </Card>
  )
}
