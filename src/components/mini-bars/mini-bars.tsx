import { View } from '@tarojs/components'
import { aria } from '../aria'
import { classNames } from '../class-names'
import './mini-bars.scss'

interface MiniBarsProps {
  /** Oldest first; the last one is the running one. */
  bars: readonly { text: string; value: number }[]
  /** "次" */
  unit: string
}

/** A few months, values written above, no axis. */
export function MiniBars({ bars, unit }: MiniBarsProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <View className="mini-bars" {...aria({ role: 'img', label: bars.map(({ text, value }) => `${text} ${value} ${unit}`).join('，') })}>
      {bars.map(({ text, value }, index) => (
        <View key={text} className="mini-bars__bar">
          <View className="mini-bars__room">
            <View className="c-1">{value}</View>
            <View
              className={classNames('mini-bars__fill', index === bars.length - 1 && 'mini-bars__fill--now')}
              style={{ height: `${(value / most) * 70}%` }}
            />
          </View>
          {text}
        </View>
      ))}
    </View>
  )
}
