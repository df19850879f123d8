import { View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import { Card, Light, StatusTag } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import type { SupervisedRow } from '@/types/problem/supervising.contract'
import { leftWords, progressNote } from '../../clock-words'
import { lastPressWords, nextPressWords } from '../../press-words'
import { urgencyTag } from '../../words'

const whoWaits = ({ clock, holderName, unionName }: SupervisedRow): string =>
  [clock?.kind === 'accept' ? '等办公室受理' : holderName ? `${holderName}主办` : '等办公室交办', unionName ?? '还没有工会'].join('，')

/** One late line: how late, whose, what was done last, how far it was pressed and what comes next. */
export function SuperviseCard({ row, today }: { row: SupervisedRow; today: Day }) {
  const { id, title, clock, urgency, lastProgress, lastPress, nextPress } = row
  const urgent = urgencyTag(urgency)
  const late = clock ? leftWords(clock.left) : ''
  const progress = clock && progressNote(clock.light, lastProgress, today)
  const pressed = [lastPressWords(lastPress, today), nextPressWords(nextPress, today)].filter(Boolean).join('，')
  return (
    <Card onClick={() => void go(routes.accept({ id }))} label={[title, late, whoWaits(row), progress, pressed].filter(Boolean).join('，')}>
      <View className="row-between">
        <View className="row">
          {clock && <Light color={clock.light} />}
          {urgent && <StatusTag tone={urgent.tone}>{urgent.text}</StatusTag>}
        </View>
        <View className="t-note">{late}</View>
      </View>
      <View className="t-head mt-1">{title}</View>
      <View className="t-sub mt-1">{whoWaits(row)}</View>
      {progress && <View className="t-note">{progress}</View>}
      <View className="divider mt-2" />
      <View className="t-sub mt-2">{pressed}</View>
    </Card>
  )
}
