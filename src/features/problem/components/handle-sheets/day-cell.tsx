import { Picker } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import { Cell, Icon } from '@/src/components'
import { dayAndWeekday } from '@/src/lib/format'

interface DayCellProps {
  title: string
  value: Day | null
  onChange: (on: Day) => void
  today: Day
  /** The first and the last day that may be chosen. */
  from?: Day
  until?: Day
  /** Where nothing is chosen yet. */
  hint?: string
}

/** A day of a form, chosen with WeChat's own wheel. */
export function DayCell({ title, value, onChange, today, from, until, hint = '选填' }: DayCellProps) {
  return (
    <Picker mode="date" start={from} end={until} value={value ?? today} onChange={({ detail }) => onChange(String(detail.value))}>
      <Cell
        title={title}
        value={value ? dayAndWeekday(value, today) : hint}
        trailing={<Icon name="cal" size="s" className="c-3" />}
        isLow
        isWrapped
        role="button"
        label={`${title}，${value ? dayAndWeekday(value, today) : hint}`}
      />
    </Picker>
  )
}
