import { View } from '@tarojs/components'
import { Card, Field, FieldLabel, PhotoGrid } from '@/src/components'
import type { ProblemView } from '@/types/problem.views'
import type { Supplying } from './use-supplying'

interface SupplyPartProps {
  problem: ProblemView
  supplying: Supplying
}

export const longestSupply = 1000

/** What is asked for, and room to say and show it. */
export function SupplyPart({ problem, supplying: { words, write, photos, missing } }: SupplyPartProps) {
  const question = problem.timeline.find(({ event }) => event === 'problemReturned')?.words
  return (
    <Card>
      <View className="t-head">请您补充</View>
      {question && <View className="t-sub mt-1">{question}</View>}
      <View className="mt-3">
        <Field label="补充的情况" isMultiline value={words} onChange={write} maxLength={longestSupply} error={missing} />
      </View>
      <View className="mt-3">
        <FieldLabel hint="选填，最多 9 张">照片</FieldLabel>
        <View className="mt-2">
          <PhotoGrid photos={photos.shown} max={photos.max} onOpen={photos.open} onAdd={() => void photos.add()} onRemove={photos.remove} onRetry={photos.retry} />
        </View>
        {photos.failedCount > 0 && <View className="t-note mt-2">{photos.failedCount} 张没传上去。点它重传，或先提交</View>}
      </View>
      <View className="t-note mt-2">补上就接着答复受不受理，期限从停下的地方接着算。</View>
    </Card>
  )
}
