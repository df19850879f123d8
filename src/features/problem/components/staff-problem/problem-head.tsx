import { View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import type { ProblemView } from '@/types/problem.views'
import { Light, StatusTag } from '@/src/components'
import { clockNote, progressNote } from '../../clock-words'
import { stateTag, urgencyTag } from '../../words'

/** Number, where it stands, title, and how much time is left. */
export function ProblemHead({ problem, today }: { problem: ProblemView; today: Day }) {
  const { number, state, title, clock, urgency } = problem
  const tag = stateTag(state, 'staff')
  const urgent = urgencyTag(urgency)
  return (
    <View>
      <View className="row-between">
        <View className="t-note t-number">{number}</View>
        <View className="row">
          {urgent && <StatusTag tone={urgent.tone}>{urgent.text}</StatusTag>}
          <StatusTag tone={tag.tone} isDone={tag.isDone}>
            {tag.text}
          </StatusTag>
        </View>
      </View>
      <View className="t-title mt-1">{title}</View>
      {clock && (
        <View className="row row-wrap mt-1">
          <Light color={clock.light} />
          <View className="t-sub">{[clockNote(clock, today), clock.kind === 'solve' && progressNote(clock.light, null, today)].filter(Boolean).join('，')}</View>
        </View>
      )}
    </View>
  )
}
