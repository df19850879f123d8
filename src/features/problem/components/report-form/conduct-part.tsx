import { View } from '@tarojs/components'
import { FieldError, FieldLabel, Segmented } from '@/src/components'

interface ConductPartProps {
  isAboutSupervision: boolean | undefined
  /** Who takes it when it is about supervision itself; null when nobody is named. */
  alternate: string | null
  onChange: (isAboutSupervision: boolean) => void
  error: string | undefined
}

/** Who will handle it, told before it is sent (rules on conduct complaints). */
export function ConductPart({ isAboutSupervision, alternate, onChange, error }: ConductPartProps) {
  const elsewhere = alternate
    ? `这件由${alternate}来办，监督组的人看不到。`
    : '区里还没有指定谁来办监督组的事，这件转给市总工会，监督组的人看不到。'
  return (
    <View id="report-conduct">
      <FieldLabel>说的是监督组自己的人吗</FieldLabel>
      <View className="mt-2">
        <Segmented
          label="说的是监督组自己的人吗"
          value={isAboutSupervision === undefined ? undefined : isAboutSupervision ? 'yes' : 'no'}
          onChange={(chosen) => onChange(chosen === 'yes')}
          options={[
            { value: 'no', text: '不是', note: '这件只交给监督组，办公室、被说到的人和您单位的工会都看不到。' },
            { value: 'yes', text: '是', note: elsewhere },
          ]}
        />
      </View>
      {error && <FieldError>{error}</FieldError>}
    </View>
  )
}
