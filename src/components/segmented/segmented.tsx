import { View } from '@tarojs/components'
import { aria } from '../aria'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './segmented.scss'

export interface SegmentedOption<T extends string> {
  value: T
  text: string
  /** Takes half as much room again. */
  isWide?: boolean
  /** The line below while this one is chosen. */
  note?: string
}

interface SegmentedProps<T extends string> {
  label: string
  options: readonly SegmentedOption<T>[]
  value: T | undefined
  onChange: (value: T) => void
}

/** One of two to four. In large type they stand in rows. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  const note = options.find((option) => option.value === value)?.note
  return (
    <View className="segmented-choice">
      <View className="segmented" {...aria({ role: 'radiogroup', label })}>
        {options.map((option) => {
          const isOn = option.value === value
          return (
            <View
              key={option.value}
              className={classNames('segmented__part', isOn && 'segmented__part--on', option.isWide && 'segmented__part--wide')}
              onClick={() => onChange(option.value)}
              {...aria({ role: 'radio', label: option.text, isChecked: isOn })}
            >
              {isOn && <Icon name="check" />}
              {option.text}
            </View>
          )
        })}
      </View>
      {note && <View className="t-sub mt-2">{note}</View>}
    </View>
  )
}
