import { View } from '@tarojs/components'
import { addDays, type Day } from '@/domain/calendar/day'
import { DayField } from '@/src/components'

interface ReviewDayProps {
  name: string
  value: Day | undefined
  onChange: (on: Day) => void
  today: Day
  /** Said when none is chosen. */
  missing: string | undefined
}

/** A day after today on which something is looked at again, or done. */
export function ReviewDay({ name, value, onChange, today, missing }: ReviewDayProps) {
  return (
    <View className="mt-2">
      <DayField name={name} value={value} onChange={onChange} today={today} from={addDays(today, 1)} error={missing} />
    </View>
  )
}

export const reviewMissing = '选一天，到日子再提醒您看'
