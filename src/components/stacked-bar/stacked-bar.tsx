import { View } from '@tarojs/components'
import { aria } from '../aria'
import { Light, lightWords, type LightColour } from '../light/light'
import './stacked-bar.scss'

const order: readonly LightColour[] = ['green', 'blue', 'yellow', 'red']

interface StackedBarProps {
  counts: Record<LightColour, number>
  /** Opens the lines that show this light. */
  onChoose?: (colour: LightColour) => void
}

/** The four lights, green to red, with shape, word and count below. */
export function StackedBar({ counts, onChoose }: StackedBarProps) {
  const spoken = order.map((colour) => `${lightWords[colour]} ${counts[colour]} 件`).join('，')
  return (
    <View>
      <View className="stacked-bar" {...aria({ role: 'img', label: spoken })}>
        {order
          .filter((colour) => counts[colour] > 0)
          .map((colour) => (
            <View key={colour} className={`stacked-bar__part stacked-bar__part--${colour}`} style={{ flexGrow: counts[colour] }} />
          ))}
      </View>
      <View className="stacked-bar__legend">
        {order.map((colour) => (
          <View
            key={colour}
            className="stacked-bar__light"
            {...(onChoose && { onClick: () => onChoose(colour), ...aria({ role: 'button', label: `${lightWords[colour]} ${counts[colour]} 件` }) })}
          >
            <Light colour={colour} count={counts[colour]} />
          </View>
        ))}
      </View>
    </View>
  )
}
