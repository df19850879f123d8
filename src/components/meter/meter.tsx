import { View } from '@tarojs/components'
import { aria } from '../aria'
import { classNames } from '../class-names'
import './meter.scss'

interface MeterProps {
  /** 0 to 100, both. */
  percent: number
  targetPercent?: number
  label: string
  isThin?: boolean
}

const within = (percent: number): number => Math.min(100, Math.max(0, percent))

export function Meter({ percent, targetPercent, label, isThin }: MeterProps) {
  return (
    <View className={classNames('meter', isThin && 'meter--thin')} {...aria({ role: 'img', label })}>
      <View className="meter__bar" style={{ width: `${within(percent)}%` }} />
      {targetPercent !== undefined && <View className="meter__target" style={{ left: `${Math.min(99, within(targetPercent))}%` }} />}
    </View>
  )
}
