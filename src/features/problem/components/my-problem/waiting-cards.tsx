import { View } from '@tarojs/components'
import { Card, KeyValue } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import type { ProblemView } from '@/types/problem.views'
import { lookAgainWords, mainWords, pauseTitle, pauseUntil } from '../../standing-words'

/** 已暂停: for whom, how long at most. */
export function Pause({ pause }: { pause: NonNullable<ProblemView['pause']> }) {
  const { today } = useViewer()
  return (
    <Card>
      <View className="t-head">{pauseTitle(pause)}</View>
      <View className="mt-2">
        <KeyValue name="原因">{pause.reason}</KeyValue>
        <KeyValue name="多久">{pauseUntil(pause, today)}</KeyValue>
      </View>
      {pause.waitingFor.kind === 'reporter' && <View className="t-sub mt-2">您这边好了，告诉承办人或办公室，就接着办。</View>}
    </Card>
  )
}

/** 已上报: why, and when it is asked after. */
export function Escalation({ escalation }: { escalation: NonNullable<ProblemView['escalation']> }) {
  const { today } = useViewer()
  return (
    <Card>
      <View className="t-head">已报市总工会，等答复</View>
      <View className="mt-2">
        <KeyValue name="原因">{escalation.reason}</KeyValue>
        <KeyValue name="再问">{`${lookAgainWords(escalation, today)}，以后每 15 个工作日问一次`}</KeyValue>
      </View>
    </Card>
  )
}

/** 和同类问题一起办: how the other line stands, never whose it is. */
export function Together({ main }: { main: NonNullable<ProblemView['main']> }) {
  const { today } = useViewer()
  return (
    <Card>
      <View className="t-head">和同类问题一起办</View>
      <View className="mt-1">{mainWords(main, today)}</View>
      <View className="t-sub mt-1">进展照样告诉您，办好单独问您。您说没解决，就把您这件拿出来单独办。</View>
    </Card>
  )
}
