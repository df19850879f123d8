import { View } from '@tarojs/components'
import { type LightColor, lightWords } from '@/domain/problem/vocabulary'
import { Icon, Light } from '@/src/components'
import { aria } from '@/src/components/aria'
import { classNames } from '@/src/components/class-names'
import { lightOrder } from '../../words'

interface LightFilterProps {
  /** Left out where nobody counts them: then every light is offered. */
  counts?: Record<LightColor, number>
  value: LightColor | undefined
  onChange: (value: LightColor | undefined) => void
}

/** The lights of a list, worst first; a tap keeps only that light, a second tap shows all again. */
export function LightFilter({ counts, value, onChange }: LightFilterProps) {
  const shown = lightOrder.filter((color) => !counts || counts[color] > 0 || color === value)
  if (shown.length === 0) return null
  return (
    <View className="light-filter" {...aria({ role: 'radiogroup', label: '按灯筛选' })}>
      {shown.map((color) => (
        <View
          key={color}
          className={classNames('light-filter__light', color === value && 'light-filter__light--on')}
          hoverClass="light-filter__light--pressed"
          hoverStayTime={120}
          onClick={() => onChange(color === value ? undefined : color)}
          {...aria({ role: 'radio', label: counts ? `只看${lightWords[color]}，${counts[color]} 件` : `只看${lightWords[color]}`, isChecked: color === value })}
        >
          <Light color={color} count={counts?.[color]} />
          {color === value && <Icon name="x" />}
        </View>
      ))}
    </View>
  )
}
