import { View } from '@tarojs/components'
import { weekdayOf } from '@/domain/calendar/day'
import { aria } from '../aria'
import { classNames } from '../class-names'
import './due-strip.scss'

interface DueStripProps {
  /** 办结期限 */
  name: string
  /** 2026年6月24日 周三 */
  due: string
  /** Calendar days from submission to due day, rest days included. */
  days: readonly { on: string; isWorkday: boolean }[]
  dueOn: string
  /** How it was counted: 从 6月16日提交起算 5 个工作日，端午放假 3 天不算. */
  note: string
}

const weekdays = '日一二三四五六'
const perRow = 9

export function DueStrip({ name, due, days, dueOn, note }: DueStripProps) {
  // A month of days is no strip: what lies between the first and the last days is said by the note.
  const shown = days.length <= 2 * perRow ? days : days.slice(-perRow)
  return (
    <View className="due-strip" {...aria({ label: `${name} ${due}，${note}` })}>
      <View className="row-between row-baseline">
        <View className="t-sub">{name}</View>
        <View className="t-head">{due}</View>
      </View>
      <View className="due-strip__days mt-2" {...aria({ isHidden: true })}>
        {shown.map(({ on, isWorkday }) => (
          <View key={on} className={classNames('due-strip__day', on === dueOn ? 'due-strip__day--due' : !isWorkday && 'due-strip__day--rest')}>
            <View className="due-strip__weekday">{weekdays[weekdayOf(on)]}</View>
            {Number(on.slice(-2))}
          </View>
        ))}
      </View>
      <View className="t-note mt-2">{note}</View>
    </View>
  )
}
