import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Button, Field, Sheet } from '@/src/components'
import { type FoundPractice, isWholePractice, practiceMin } from '../../draft'

interface PracticeSheetProps {
  /** Nothing is open without it. */
  practice: FoundPractice | undefined
  write: (part: Partial<FoundPractice>) => void
  onClose: () => void
  onRemove: () => void
}

/** A practice that others could copy: a name and how it is done; the rest is written in its draft later. */
export function PracticeSheet({ practice, write, onClose, onRemove }: PracticeSheetProps) {
  const [triedId, setTriedId] = useState<string>()
  const isTried = practice !== undefined && triedId === practice.submissionId
  const { title = '', description = '' } = practice ?? {}
  const keep = (): void => {
    setTriedId(practice?.submissionId)
    if (practice && isWholePractice(practice)) onClose()
  }
  return (
    <Sheet
      isOpen={practice !== undefined}
      title="好做法"
      onClose={onClose}
      footer={
        <View className="row">
          <Button kind="line" onClick={onRemove}>
            去掉
          </Button>
          <Button isGrowing onClick={keep}>
            记下这条做法
          </Button>
        </View>
      }
    >
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
    </Sheet>
  )
}
