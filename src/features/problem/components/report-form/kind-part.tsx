import { useState } from 'react'
import { View } from '@tarojs/components'
import { type Category, plainCategoryWords } from '@/domain/problem/vocabulary'
import { Chip, Chips, FieldError, FieldLabel } from '@/src/components'
import { frequentCategories } from '../../words'
import { KindSheet } from '../kind-sheet'

interface KindPartProps {
  category: Category | null
  isOpenAtFirst: boolean
  onChange: (category: Category) => void
  error: string | undefined
}

/** The three frequent kinds and the rest behind 全部; a rarer one that was chosen takes the place of the last. */
export function KindPart({ category, isOpenAtFirst, onChange, error }: KindPartProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const shown = category && !frequentCategories.includes(category) ? [category] : frequentCategories
  return (
    <View id="report-kind">
      <FieldLabel>是哪一类事</FieldLabel>
      <Chips isSpread={shown.length > 1} label="是哪一类事">
        {shown.map((one) => (
          <Chip key={one} role="radio" isSelected={one === category} onClick={() => onChange(one)}>
            {plainCategoryWords[one]}
          </Chip>
        ))}
        <Chip after="right" onClick={() => setOpen(true)}>
          全部
        </Chip>
      </Chips>
      {error && <FieldError>{error}</FieldError>}
      <KindSheet
        isOpen={isOpen}
        category={category}
        onClose={() => setOpen(false)}
        onChoose={(chosen) => {
          setOpen(false)
          onChange(chosen)
        }}
      />
    </View>
  )
}
