import { Picker, View } from '@tarojs/components'
import { dayAndWeekday } from '@/src/lib/format'
import { aria } from '../aria'
import { Cell } from '../cell/cell'
import { FieldError } from '../field/field-error'
import { Icon } from '../icon/icon'

interface DayFieldProps {
  name: string
  /** `YYYY-MM-DD`. */
  value: string | undefined
  onChange: (on: string) => void
  today: string
  /** The first day that can be chosen, and the last. */
  from?: string
  to?: string
  placeholder?: string
  error?: string
}

/** A day, chosen in the platform's own picker. */
export function DayField({ name, value, onChange, today, from, to, placeholder = '选一天', error }: DayFieldProps) {
  const shown = value ? dayAndWeekday(value, today) : placeholder
  return (
    <View>
      <Picker mode="date" start={from} end={to} value={value ?? from ?? today} onChange={({ detail }) => onChange(String(detail.value))}>
        <View {...aria({ role: 'button', label: `${name}：${shown}` })}>
          <Cell title={name} value={shown} trailing={<Icon name="cal" size="s" className="c-3" />} isLow />
        </View>
      </Picker>
      {error && <FieldError>{error}</FieldError>}
    </View>
  )
}

interface TimeFieldProps {
  name: string
  /** `HH:MM`; null for any time of the day. */
  value: string | null
  onChange: (time: string) => void
  placeholder?: string
}

/** A time of the day. */
export function TimeField({ name, value, onChange, placeholder = '不定' }: TimeFieldProps) {
  const shown = value ?? placeholder
  return (
    <Picker mode="time" value={value ?? '09:00'} onChange={({ detail }) => onChange(String(detail.value))}>
      <View {...aria({ role: 'button', label: `${name}：${shown}` })}>
        <Cell title={name} value={shown} trailing={<Icon name="clock" size="s" className="c-3" />} isLow />
      </View>
    </Picker>
  )
}
