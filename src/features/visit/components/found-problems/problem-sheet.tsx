import { View } from '@tarojs/components'
import { categoryWords } from '@/domain/problem/vocabulary'
import { countCharacters } from '@/domain/text'
import { Chip, Chips, Field, FieldError, FieldLabel } from '@/src/components'
import { foundCategories } from '@/types/visit/recording.contract'
import { descriptionMin, type FoundCategory, type FoundProblem, isWhole } from '../../draft'
import { FoundSheet } from './found-sheet'
import './found-problems.scss'

interface ProblemSheetProps {
  /** Nothing is open without it. */
  problem: FoundProblem | undefined
  write: (part: Partial<FoundProblem>) => void
  onClose: () => void
  onRemove: () => void
}

/** What people feel about the app itself is told from 我的. */
const offered: readonly FoundCategory[] = foundCategories.filter((category) => category !== 'appFeedback')

/** One problem: the words and its kind. */
export function ProblemSheet({ problem, write, onClose, onRemove }: ProblemSheetProps) {
  const isTooShort = countCharacters(problem?.description ?? '') < descriptionMin
  return (
    <FoundSheet title="带回来的问题" keepText="记下这个问题" item={problem} isWhole={!!problem && isWhole(problem)} onClose={onClose} onRemove={onRemove}>
      {(isTried) => (
        <View className="problem-sheet">
          <Field
            label="是什么问题"
            placeholder="谁、什么事、从什么时候起"
            isMultiline
            maxLength={1000}
            value={problem?.description ?? ''}
            onChange={(description) => write({ description })}
            error={isTried && isTooShort ? `再写几个字，至少 ${descriptionMin} 个，我们才好办` : undefined}
          />
          <View className="mt-3">
            <FieldLabel>哪一类</FieldLabel>
            <Chips label="哪一类">
              {offered.map((category) => (
                <Chip key={category} role="radio" isSelected={problem?.category === category} onClick={() => write({ category })}>
                  {categoryWords[category]}
                </Chip>
              ))}
            </Chips>
            {isTried && problem?.category === null && <FieldError>选一类，好分给对口的部门</FieldError>}
          </View>
          <View className="t-note mt-3">说干部作风的，请本人到“反映问题”里写，只有监督组看得到。</View>
        </View>
      )}
    </FoundSheet>
  )
}
