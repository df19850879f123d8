import { View } from '@tarojs/components'
import { Card, KeyValue } from '@/src/components'
import type { ProblemView } from '@/types/problem.views'

/** 不予受理: why, and who is the right one to turn to. */
export function RefusalCard({ refusal }: { refusal: NonNullable<ProblemView['refusal']> }) {
  return (
    <Card>
      <View className="t-head">不予受理</View>
      <View className="mt-2">
        <KeyValue name="理由">{refusal.reason}</KeyValue>
        <KeyValue name="可以找">{refusal.whereToTurn}</KeyValue>
      </View>
    </Card>
  )
}
