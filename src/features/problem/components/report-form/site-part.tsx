import { View } from '@tarojs/components'
import { Chip, Chips, FieldLabel } from '@/src/components'

/** The service site that the report is about, until somebody takes it out. */
export function SitePart({ site, onRemove }: { site: { id: string; name: string }; onRemove: () => void }) {
  return (
    <View>
      <FieldLabel>说的是哪个阵地</FieldLabel>
      <Chips label="说的是哪个阵地">
        <Chip isSelected after="x" onClick={onRemove} label={`不说${site.name}了`}>
          {site.name}
        </Chip>
      </Chips>
    </View>
  )
}
