import { View } from '@tarojs/components'
import { Chip, Chips, FieldLabel } from '@/src/components'

interface ChoiceChipsProps<V extends string> {
  name: string
  values: readonly V[]
  words: Record<V, string>
  value: V | undefined
  onChange: (value: V | undefined) => void
}

/** One of several or none: a second tap on what is chosen takes it back. */
export function ChoiceChips<V extends string>({ name, values, words, value, onChange }: ChoiceChipsProps<V>) {
  return (
    <View className="mt-4">
      <FieldLabel>{name}</FieldLabel>
      <Chips label={name}>
        {values.map((one) => (
          <Chip key={one} role="checkbox" isSelected={one === value} onClick={() => onChange(one === value ? undefined : one)}>
            {words[one]}
          </Chip>
        ))}
      </Chips>
    </View>
  )
}
