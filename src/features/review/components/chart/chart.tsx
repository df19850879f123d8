import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { aria } from '@/src/components/aria'
import { chartColors } from '@/src/theme/chart-colors'
import { useAppearance } from '@/src/theme/appearance'
import { type ChartModel, isEmpty, spokenOf } from '../../charts/chart-model'
import { pictureOf } from '../../charts/picture'
import './chart.scss'

interface ChartProps {
  model: ChartModel
  /** What there would be to see. */
  empty: string
}

/** A chart with its legend; whoever listens hears every figure. Where there is nothing to draw, it says so. */
export function Chart({ model, empty }: ChartProps) {
  const { theme, isLarge } = useAppearance()
  const svg = useMemo(
    () => (isEmpty(model) ? undefined : pictureOf(model, { colors: chartColors[theme], isLarge })),
    [model, theme, isLarge],
  )
  if (svg === undefined) return <View className="t-sub">{empty}</View>
  return (
    <View {...aria({ role: 'img', label: spokenOf(model) })}>
      <View className="chart" style={{ backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(svg)}")` }} />
      {model.series.length > 1 && (
        <View className="chart__legend">
          {model.series.map(({ name, color }) => (
            <View key={name} className="chart__key t-note">
              <View className="chart__swatch" style={{ backgroundColor: chartColors[theme][color] }} />
              {name}
            </View>
          ))}
        </View>
      )}
    </View>
  )
}
