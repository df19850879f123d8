import { View } from '@tarojs/components'
import { aria } from '../aria'
import { classNames } from '../class-names'
import './coverage-strip.scss'

interface CoverageStripProps {
  /** Field visits that count this year. */
  done: number
  wanted: number
  /** Left out where words stand beside the dots anyway. */
  hasFigures?: boolean
}

/** A filled dot a visit, an empty one for each that is wanted; a third visit adds none. */
export function CoverageStrip({ done, wanted, hasFigures = true }: CoverageStripProps) {
  return (
    <View className="coverage-strip" {...aria({ role: 'img', label: `实地走访 ${done} 次，要求 ${wanted} 次` })}>
      {Array.from({ length: wanted }, (_, index) => (
        <View key={index} className={classNames('coverage-strip__dot', index < done && 'coverage-strip__dot--on')} />
      ))}
      {hasFigures && <View className="coverage-strip__figures">{`${done} / ${wanted}`}</View>}
    </View>
  )
}
