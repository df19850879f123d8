import { View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import { aria } from '@/src/components/aria'
import { type Dot, scaleOf, scaleWords, silence } from '../../map-words'

interface SketchPlanProps {
  dots: readonly Dot[]
  today: Day
  onOpen: (id: string) => void
}

/** How unions lie to one another, drawn to scale and said to be no more than that. */
export function SketchPlan({ dots, today, onOpen }: SketchPlanProps) {
  const { meters, percent } = scaleOf(dots)
  return (
    <>
      <View className="union-map union-map--sketch" {...aria({ role: 'list', label: '工会的相对位置，上面是北' })}>
        <View className="union-map__north t-note" {...aria({ isHidden: true })}>
          北 ↑
        </View>
        {dots.map(({ id, number, name, x, y, reach, isKey, lastContactOn }) => (
          <View
            key={id}
            className="union-map__dot"
            style={{ left: `${x}%`, top: `${y}%`, zIndex: dots.length - number }}
            onClick={() => onOpen(id)}
            {...aria({ role: 'button', label: `${name}，${silence(lastContactOn, today)}${isKey ? '，重点' : ''}` })}
          >
            <View className={`union-map__mark union-map__mark--${reach}`}>{number}</View>
          </View>
        ))}
        <View className="union-map__scale" style={{ width: `${percent}%` }} {...aria({ isHidden: true })} />
        <View className="union-map__length t-note">{scaleWords(meters)}</View>
      </View>
      <View className="t-note mt-2">示意图：只画工会之间的方向和远近，没有道路和边界。号码和下面的名单一样。</View>
    </>
  )
}
