import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { Meter } from '../meter/meter'
import './stat-tile.scss'

export interface Trend {
  direction: 'up' | 'down' | 'flat'
  /** "2", or a sentence: 比去年同期多 4 次. */
  text: string
}

interface StatTileProps {
  /** 响应率 */
  name: string
  /** "96%"; undefined when nobody has entered anything: a dash, and `note` says who does so by when. */
  figure: string | undefined
  /** Right behind the figure: "/ 32 次". */
  unit?: string
  /** Right of the name: 差 4 点, 达标. */
  aside?: string
  /** Below: "50/52 件", 件数少，约 53%–98%. */
  note?: string
  trend?: Trend
  /** Whole percents. */
  meter?: { percent: number; targetPercent?: number }
  /** One of three beside each other: the smaller figure. */
  isNarrow?: boolean
  /** The name under the figure instead of above it. */
  isNameBelow?: boolean
  onClick?: () => void
  children?: ReactNode
}

const arrows = { up: 'up', down: 'dn', flat: undefined } as const

export function TrendNote({ trend }: { trend: Trend }) {
  const arrow = arrows[trend.direction]
  const spoken = { up: '上升', down: '下降', flat: '持平' }[trend.direction]
  return (
    <View className="trend" {...aria({ label: `${spoken} ${trend.text}` })}>
      {arrow && <Icon name={arrow} />}
      {trend.text}
    </View>
  )
}

/** A figure with its n, its target and where it comes from; a tap opens the list behind it. */
export function StatTile(props: StatTileProps) {
  const { name, figure, unit, aside, note, trend, meter, isNarrow, isNameBelow, onClick, children } = props
  const spoken = [name, figure ?? '没有数', unit, aside, note].filter(Boolean).join('，')
  const words = (
    <View className="stat-tile__line">
      <View className="t-sub">{name}</View>
      {aside && <View className="t-note c-2 keep">{aside}</View>}
    </View>
  )
  return (
    <View
      className="stat-tile"
      {...(onClick && { onClick, hoverClass: 'stat-tile--pressed', hoverStayTime: 120, ...aria({ role: 'button', label: spoken }) })}
    >
      {!isNameBelow && words}
      <View className={classNames('stat-tile__figure', isNarrow && 'stat-tile__figure--narrow', figure === undefined && 'c-3')}>
        {figure ?? '—'}
        {unit && <View className="stat-tile__unit">{unit}</View>}
      </View>
      {isNameBelow && words}
      {meter && (
        <View className="mt-1">
          <Meter isThin label={spoken} {...meter} />
        </View>
      )}
      {(note || trend) && (
        <View className={classNames('stat-tile__line', !!meter && 'stat-tile__line--foot')}>
          <View className="t-note">{note}</View>
          {trend && <TrendNote trend={trend} />}
        </View>
      )}
      {children}
    </View>
  )
}
