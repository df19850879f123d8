import { View } from '@tarojs/components'
import { Meter } from '@/src/components'
import './trends.scss'

export interface BarRow {
  name: string
  count: number
  unit: string
  percent: number
  note?: string
}

/** A bar a row, its figure in words beside it: read at any type size. */
export function BarRows({ rows }: { rows: readonly BarRow[] }) {
  return (
    <View>
      {rows.map(({ name, count, unit, percent, note }) => (
        <View key={name} className="trends__row">
          <View className="row-between row-baseline">
            <View className="grow">{name}</View>
            <View className="t-strong t-number keep">{`${count} ${unit}`}</View>
          </View>
          <Meter isThin percent={percent} label={`${name} ${count} ${unit}`} />
          {note && <View className="t-note">{note}</View>}
        </View>
      ))}
    </View>
  )
}
