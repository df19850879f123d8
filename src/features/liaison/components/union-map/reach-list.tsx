import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { Button, Cell, StatusTag } from '@/src/components'
import { type Dot, type Reach, reaches, reachWords, silence } from '../../map-words'

interface ReachListProps {
  dots: readonly Dot[]
  today: Day
  onOpen: (id: string) => void
}

const shownAtFirst = 20

const Mark = ({ reach, number }: { reach: Reach; number?: number }) => <View className={`union-map__mark union-map__mark--${reach}`}>{number}</View>

/** The map's legend, which is its list as well: each kind of mark opens the unions that bear it. */
export function ReachList({ dots, today, onOpen }: ReachListProps) {
  const [opened, setOpened] = useState<Reach>()
  const [isWhole, setWhole] = useState(false)
  const choose = (reach: Reach): void => {
    setOpened(reach === opened ? undefined : reach)
    setWhole(false)
  }
  return (
    <View className="union-map__legend">
      {reaches.map((reach) => {
        const own = dots.filter((dot) => dot.reach === reach)
        if (own.length === 0) return null
        const isOpen = reach === opened
        const shown = isOpen ? own.slice(0, isWhole ? own.length : shownAtFirst) : []
        return (
          <View key={reach}>
            <Cell
              isLow
              leading={<Mark reach={reach} />}
              title={reachWords[reach]}
              trailing={<View className="t-sub">{`${own.length} 个，${isOpen ? '收起' : '看名单'}`}</View>}
              label={`${reachWords[reach]} ${own.length} 个，${isOpen ? '收起' : '看名单'}`}
              onClick={() => choose(reach)}
            />
            {shown.map(({ id, number, name, isKey, lastContactOn }) => (
              <Cell
                key={id}
                isWrapped
                leading={<Mark reach={reach} number={number} />}
                title={name}
                note={silence(lastContactOn, today)}
                trailing={isKey ? <StatusTag>重点</StatusTag> : undefined}
                onClick={() => onOpen(id)}
              />
            ))}
            {isOpen && own.length > shown.length && (
              <Button kind="text" isSmall onClick={() => setWhole(true)}>
                {`还有 ${own.length - shown.length} 个`}
              </Button>
            )}
          </View>
        )
      })}
    </View>
  )
}
