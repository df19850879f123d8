import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type Overview, type PeriodKind, periods } from '@/types/review/overview.contract'
import { Chip } from '@/src/components'
import { clockTime } from '@/src/lib/format'
import { chooseFrom } from '@/src/platform/dialog'
import { periodChoice, periodChoices, periodName } from '../../period-words'

interface PeriodChipProps {
  kind: PeriodKind
  overview: Overview | undefined
  isOld: boolean
  onChange: (kind: PeriodKind) => void
  /** The other filters. */
  children?: ReactNode
}

/** Which stretch the figures are of, and of which moment they are. */
export function PeriodChip({ kind, overview, isOld, onChange, children }: PeriodChipProps) {
  const name = overview && !isOld ? periodName(overview.period) : periodChoice(kind)
  const choose = async (): Promise<void> => {
    const index = await chooseFrom(periodChoices)
    const chosen = index === undefined ? undefined : periods[index]
    if (chosen) onChange(chosen)
  }
  const updated = overview && !isOld ? `${clockTime(overview.asOf)} 更新` : ''
  return (
    <View className="row-between">
      <View className="row row-wrap grow">
        <Chip isFilter after="down" label={`时段：${name}，点按更换`} onClick={() => void choose()}>
          {name}
        </Chip>
        {children}
      </View>
      <View className="t-note">{updated}</View>
    </View>
  )
}
