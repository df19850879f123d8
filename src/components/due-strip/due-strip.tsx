import { View } from '@tarojs/components'
import { aria } from '../aria'
import { classNames } from '../class-names'
import './due-strip.scss'

export interface DueDay {
  /** YYYY-MM-DD */
  on: string
  kind: 'work' | 'rest' | 'due'
}

interface DueStripProps {
  /** 办结期限 */
  name: string
  /** 2026年6月24日 周三 */
  due: string
  /** Calendar days from submission to due day, rest days included. */
  days: readonly DueDay[]
  /** How it was counted: 从 6月16日提交起算 5 个工作日，端午放假 3 天不算. */
  note: string
}

const weekdays = '日一二三四五六'
const perRow = 9

/** The day of the week of a calendar day, whatever the phone's time zone. */
const weekdayOf = (on: string): string => weekdays[new Date(`${on}T00:00:00Z`).getUTCDay()] ?? ''

export function DueStrip({ name, due, days, note }: DueStripProps) {
  // A month of days is no strip: what lies between the first and the last days is said by the note.
  const shown = days.length <= 2 * perRow ? days : days.slice(-perRow)
  return (
    <View className="due-strip" {...aria({ label: `${name} ${due}，${note}` })}>
      <View className="row-between row-baseline">
        <View className="t-sub">{name}</View>
        <View className="t-head">{due}</View>
      </View>
      <View className="due-strip__days mt-2" {...aria({ isHidden: true })}>
        {shown.map(({ on, kind }) => (
          <View key={on} className={classNames('due-strip__day', `due-strip__day--${kind}`)}>
            <View className="due-strip__weekday">{weekdayOf(on)}</View>
            {Number(on.slice(-2))}
          </View>
        ))}
      </View>
      <View className="t-note mt-2">{note}</View>
    </View>
  )
}
