import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  categories, type Category, categoryWords, type Difficulty, difficultyWords, purposes, purposeWords, type Urgency, urgencies, urgencyWords,
} from '@/domain/problem/vocabulary'
import { Cell, Chip, Chips, Field, FieldLabel, Segmented } from '@/src/components'
import type { Triage } from './use-assignment'

interface TriageChoiceProps {
  triage: Triage
  onCorrect: (change: Partial<Triage>) => void
  /** A conduct complaint keeps its kind, and nothing else can become one. */
  isConduct: boolean
}

const difficultyOptions: { value: Difficulty; text: string; isWide?: boolean }[] = [
  { value: 'general', text: difficultyWords.general },
  { value: 'complex', text: difficultyWords.complex },
  { value: 'outside', text: '要外单位配合', isWide: true },
]
const urgencyOptions = urgencies.map((value: Urgency) => ({ value, text: urgencyWords[value] }))
const kinds: readonly Category[] = categories.filter((category) => category !== 'conduct')

/** How hard and how urgent: what the date follows from. */
export function WeightChoice({ triage, onCorrect }: Omit<TriageChoiceProps, 'isConduct'>) {
  return (
    <View>
      <View className="assign-sheet__line">
        <View className="assign-sheet__name">难易</View>
        <View className="grow">
          <Segmented label="难易" options={difficultyOptions} value={triage.difficulty} onChange={(difficulty) => onCorrect({ difficulty })} />
        </View>
      </View>
      <View className="assign-sheet__line">
        <View className="assign-sheet__name">缓急</View>
        <View className="grow">
          <Segmented label="缓急" options={urgencyOptions} value={triage.urgency} onChange={(urgency) => onCorrect({ urgency })} />
        </View>
      </View>
    </View>
  )
}

/** Title, purpose and kind as they came, folded until they need a correction. */
export function KindChoice({ triage, onCorrect, isConduct }: TriageChoiceProps) {
  const [isUnfolded, setUnfolded] = useState(false)
  const { category, purpose } = triage
  const words = `${purposeWords[purpose]}，${categoryWords[category]}`
  return (
    <View>
      <Cell title="更正标题和分类" value={words} hasArrow={!isUnfolded} label={`更正标题和分类：${words}`} onClick={() => setUnfolded(!isUnfolded)} />
      {isUnfolded && (
        <View>
          <Field label="标题" value={triage.title} onChange={(title) => onCorrect({ title })} maxLength={40} placeholder="一句话说清是什么事" />
          <View className="mt-3">
            <FieldLabel>目的</FieldLabel>
          </View>
          <Chips label="目的">
            {purposes.map((value) => (
              <Chip key={value} role="radio" isSelected={value === purpose} onClick={() => onCorrect({ purpose: value })}>
                {purposeWords[value]}
              </Chip>
            ))}
          </Chips>
          {!isConduct && (
            <View className="mt-3">
              <FieldLabel>类别</FieldLabel>
              <Chips label="类别">
                {kinds.map((value) => (
                  <Chip key={value} role="radio" isSelected={value === category} onClick={() => onCorrect({ category: value })}>
                    {categoryWords[value]}
                  </Chip>
                ))}
              </Chips>
            </View>
          )}
        </View>
      )}
    </View>
  )
}
