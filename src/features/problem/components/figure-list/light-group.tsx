import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { type LightColor, lightWords } from '@/domain/problem/vocabulary'
import type { LedgerRow } from '@/types/problem.views'
import { Card, Cell, Icon, Light, SectionTitle } from '@/src/components'
import { FigureRow } from './figure-row'

interface LightGroupProps {
  color: LightColor
  rows: readonly LedgerRow[]
  /** How many there are, when more than these rows are known of. */
  count?: number
  today: Day
  /** Beside other groups: the first few, and the rest on a tap. */
  isFolded?: boolean
  onInstruct?: (row: LedgerRow) => void
}

const shownFolded = 3

/** The lines of one light under its shape and word; 批示 on those where nothing moves. */
export function LightGroup({ color, rows, count = rows.length, today, isFolded = false, onInstruct }: LightGroupProps) {
  const [isOpen, setOpen] = useState(!isFolded)
  const shown = isOpen ? rows : rows.slice(0, shownFolded)
  const hidden = count - shown.length
  return (
    <Card isList>
      <SectionTitle extra={<View className="t-note">{`${count} 件`}</View>}>
        <Light color={color} />
      </SectionTitle>
      {shown.map((row) => (
        <FigureRow key={row.id} row={row} today={today} onInstruct={color === 'red' && onInstruct ? () => onInstruct(row) : undefined} />
      ))}
      {!isOpen && hidden > 0 && (
        <Cell
          isLow
          isLink
          title={`再看 ${hidden} 件`}
          trailing={<Icon name="down" className="c-action" />}
          label={`再看${lightWords[color]} ${hidden} 件`}
          onClick={() => setOpen(true)}
        />
      )}
    </Card>
  )
}
