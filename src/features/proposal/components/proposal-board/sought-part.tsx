import { View } from '@tarojs/components'
import { useState } from 'react'
import { categories, categoryWords } from '@/domain/problem/vocabulary'
import { Cell, Chip, Chips, DayField, Sheet } from '@/src/components'
import type { Sought } from '../../api/use-proposals'

interface SoughtPartProps {
  sought: Sought
  today: string
  onChange: (sought: Sought) => void
}

const askable = categories.filter((category) => category !== 'conduct')

/** Of which kind, and of which time. */
export function SoughtPart({ sought, today, onChange }: SoughtPartProps) {
  const [isOpen, setOpen] = useState(false)
  const { category, from, to } = sought
  const name = category ? categoryWords[category] : '全部'
  const choose = (chosen: Sought['category']): void => {
    setOpen(false)
    onChange({ from, to, ...(chosen && { category: chosen }) })
  }
  return (
    <View>
      <Cell isLow isWrapped title="哪一类" value={name} onClick={() => setOpen(true)} label={`哪一类：${name}`} />
      <DayField name="从" value={from} onChange={(on) => onChange({ ...sought, from: on })} today={today} to={to} />
      <DayField name="到" value={to} onChange={(on) => onChange({ ...sought, to: on })} today={today} from={from} to={today} />
      <Sheet isOpen={isOpen} title="哪一类" onClose={() => setOpen(false)}>
        <Chips label="哪一类">
          <Chip role="radio" isSelected={!category} onClick={() => choose(undefined)}>全部</Chip>
          {askable.map((one) => (
            <Chip key={one} role="radio" isSelected={one === category} onClick={() => choose(one)}>{categoryWords[one]}</Chip>
          ))}
        </Chips>
      </Sheet>
    </View>
  )
}
