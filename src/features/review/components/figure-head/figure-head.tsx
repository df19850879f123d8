import { View } from '@tarojs/components'
import { shortInstant } from '@/src/lib/format'
import { useViewer } from '@/src/lib/use-viewer'
import type { FigureTitle } from '../../figure-title'

/** The figure, the total, the moment. */
export function FigureHead({ figure }: { figure: FigureTitle & { asOf: string } }) {
  const { today } = useViewer()
  const [first, ...others] = figure.facts
  return (
    <View>
      <View className="t-title">{figure.title}</View>
      <View className="t-sub">{[first, `截至 ${shortInstant(figure.asOf, today)}`].filter(Boolean).join('，')}</View>
      {others.map((fact) => (
        <View key={fact} className="t-note">
          {fact}
        </View>
      ))}
    </View>
  )
}
