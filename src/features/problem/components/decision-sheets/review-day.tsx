import { addDays, type Day } from '@/domain/calendar/day'
import { DayCell } from '../day-cell'

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
  return <DayCell name={name} value={value} onChange={onChange} today={today} from={addDays(today, 1)} error={missing} />
}

export const reviewMissing = '选一天，到日子再提醒您看'
