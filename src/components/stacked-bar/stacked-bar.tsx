import { View } from '@tarojs/components'
import { type LightColor, lights, lightWords } from '@/domain/problem/vocabulary'
import { aria } from '../aria'
import { Light } from '../light/light'
import './stacked-bar.scss'

interface StackedBarProps {
  counts: Record<LightColor, number>
  /** Opens the lines that show this light. */
  onChoose?: (color: LightColor) => void
}

/** The four lights, green to red, with shape, word and count below. */
export function StackedBar({ counts, onChoose }: StackedBarProps) {
  const spoken = lights.map((color) => `${lightWords[color]} ${counts[color]} 件`).join('，')
  return (
    <View>
      <View className="stacked-bar" {...aria({ role: 'img', label: spoken })}>
        {lights
          .filter((color) => counts[color] > 0)
          .map((color) => (
            <View key={color} className={`stacked-bar__part stacked-bar__part--${color}`} style={{ flexGrow: counts[color] }} />
          ))}
      </View>
      <View className="stacked-bar__legend">
        {lights.map((color) => (
          <View
            key={color}
            className="stacked-bar__light"
            {...(onChoose && { onClick: () => onChoose(color), ...aria({ role: 'button', label: `${lightWords[color]} ${counts[color]} 件` }) })}
          >
            <Light color={color} count={counts[color]} />
          </View>
        ))}
      </View>
    </View>
  )
}
