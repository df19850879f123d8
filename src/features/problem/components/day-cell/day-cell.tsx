import { Picker, View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import { Cell, FieldError, Icon } from '@/src/components'
import { aria } from '@/src/components/aria'
import { dayAndWeekday } from '@/src/lib/format'

interface DayCellProps {
  name: string
  value: Day | undefined
  onChange: (on: Day) => void
  today: Day
  /** The first day that can be chosen, and the last; without them any day. */
  from?: Day
  to?: Day
  /** Stands where no day is chosen yet. */
  placeholder?: string
  error?: string
}

/** A day, chosen in WeChat's own picker. */
export function DayCell({ name, value, onChange, today, from, to, placeholder = '选一天', error }: DayCellProps) {
  const shown = value ? dayAndWeekday(value, today) : placeholder
  return (
    <View className="mt-2">
      <Picker mode="date" start={from} end={to} value={value ?? from ?? today} onChange={({ detail }) => onChange(String(detail.value))}>
        <View {...aria({ role: 'button', label: `${name}：${shown}` })}>
          <Cell title={name} value={shown} trailing={<Icon name="cal" size="s" className="c-3" />} isLow />
        </View>
      </Picker>
      {error && <FieldError>{error}</FieldError>}
    </View>
  )
}
