import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, ErrorState, SectionTitle, Skeleton, Timeline } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { visitReview } from '@/types/visit/review.contract'
import { changeWords, differenceWords } from '../../history-words'

/** Everything that happened to a visit, asked for when somebody wants to know. */
export function RecordHistory({ visitId }: { visitId: string }) {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <Entries visitId={visitId} />
  return (
    <Button kind="text" isSmall onClick={() => setOpen(true)}>
      看经过
    </Button>
  )
}

function Entries({ visitId }: { visitId: string }) {
  const { data, error, retry } = useQuery(visitReview.history, { visitId })
  const { today } = useViewer()
  if (!data) return error ? <ErrorState {...failureOf(error, '经过')} onRetry={retry} /> : <Skeleton cards={1} />
  const entries = [...data.entries].reverse().map(({ at, byName, change, words, differences }, index) => ({
    key: `${at}${index}`,
    kind: index === 0 ? ('now' as const) : ('past' as const),
    text: `${byName}${changeWords[change]}`,
    date: shortInstant(at, today),
    detail: [words, ...differences.map(differenceWords)].filter(Boolean).join('；') || undefined,
  }))
  return (
    <Card>
      <SectionTitle>经过</SectionTitle>
      <View className="mt-2">
        <Timeline entries={entries} />
      </View>
    </Card>
  )
}
