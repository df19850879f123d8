import { View } from '@tarojs/components'
import { countCharacters } from '@/domain/text'
import { Field } from '@/src/components'
import { type FoundPractice, isWholePractice, practiceMin } from '../../draft'
import { FoundSheet } from './found-sheet'

interface PracticeSheetProps {
  /** Nothing is open without it. */
  practice: FoundPractice | undefined
  write: (part: Partial<FoundPractice>) => void
  onClose: () => void
  onRemove: () => void
}

/** A practice that others could copy: a name and how it is done; the rest is written in its draft later. */
export function PracticeSheet({ practice, write, onClose, onRemove }: PracticeSheetProps) {
  const { title = '', description = '' } = practice ?? {}
  return (
    <FoundSheet title="好做法" keepText="记下这条做法" item={practice} isWhole={!!practice && isWholePractice(practice)} onClose={onClose} onRemove={onRemove}>
      {(isTried) => (
        <>
          <Field
            label="叫什么"
            placeholder="比如：班前十分钟说事"
            maxLength={40}
            value={title}
            onChange={(text) => write({ title: text })}
            error={isTried && countCharacters(title) < practiceMin.title ? '起个名字，至少 2 个字' : undefined}
          />
          <View className="mt-3">
            <Field
              label="怎么做的"
              placeholder="谁在做、怎么做、有什么用"
              isMultiline
              maxLength={2000}
              value={description}
              onChange={(text) => write({ description: text })}
              error={isTried && countCharacters(description) < practiceMin.description ? `再写几个字，至少 ${practiceMin.description} 个` : undefined}
            />
          </View>
        </>
      )}
    </FoundSheet>
  )
}
