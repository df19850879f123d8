import { View } from '@tarojs/components'
import { Card, Field } from '@/src/components'
import type { ProblemView } from '@/types/problem.views'

interface SupplyPartProps {
  problem: ProblemView
  words: string
  onChange: (words: string) => void
  error: string | undefined
}

export const longestSupply = 1000

/** What is asked for, and room to say it. */
export function SupplyPart({ problem, words, onChange, error }: SupplyPartProps) {
  const question = problem.timeline.find(({ event }) => event === 'problemReturned')?.words
  return (
    <Card>
      <View className="t-head">请您补充</View>
      {question && <View className="t-sub mt-1">{question}</View>}
      <View className="mt-3">
        <Field label="补充的情况" isMultiline value={words} onChange={onChange} maxLength={longestSupply} error={error} />
      </View>
    </Card>
  )
}
