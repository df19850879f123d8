import { View } from '@tarojs/components'
import { Button, Card, KeyValue } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { useViewer } from '@/src/lib/use-viewer'
import { explanationObjection, objectionNote } from '../../standing-words'
import type { StandingProps } from './moves'

/** 不予受理: why, who is the right one to turn to, and until when one may object. */
export function Refusal({ problem, onMove }: StandingProps) {
  const { today } = useViewer()
  const { refusal, may } = problem
  if (!refusal) return null
  return (
    <Card>
      <View className="t-head">不予受理</View>
      <View className="mt-2">
        <KeyValue name="理由">{refusal.reason}</KeyValue>
        <KeyValue name="可以找">{refusal.whereToTurn}</KeyValue>
      </View>
      <View className="t-sub mt-2">{objectionNote(problem, today)}</View>
      {may.includes('object') && (
        <View className="mt-3">
          <Button kind="line" isSmall onClick={() => onMove('object')}>
            提异议
          </Button>
        </View>
      )}
    </Card>
  )
}

/** 未解决已说明: why, what was tried, when it is looked at again. */
export function Explanation({ problem, onMove }: StandingProps) {
  const { today } = useViewer()
  const { explanation, may } = problem
  if (!explanation) return null
  const objection = explanationObjection(problem, today)
  return (
    <Card>
      <View className="t-head">暂时解决不了</View>
      <View className="mt-2">
        <KeyValue name="原因">{explanation.reason}</KeyValue>
        {explanation.tried && <KeyValue name="试过什么">{explanation.tried}</KeyValue>}
        <KeyValue name="再看">{`${shortDay(explanation.reviewOn, today)}，由办公室再看一次`}</KeyValue>
        {explanation.byName && <KeyValue name="谁签的">{explanation.byName}</KeyValue>}
      </View>
      {objection && <View className="t-sub mt-2">{objection}</View>}
      {may.includes('objectExplained') && (
        <View className="mt-3">
          <Button kind="line" isSmall onClick={() => onMove('objectExplained')}>
            不同意，提意见
          </Button>
        </View>
      )}
    </Card>
  )
}
