import { View } from '@tarojs/components'
import { Card, SectionTitle, StatusTag } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import { useToldProposals } from '../../api/use-proposals'
import { outcomeWords, proposalTag, sentWords } from '../../proposal-words'

/** What the union advised because of this line, and what became of it; nothing while there is none. */
export function ToldProposals({ problemId }: { problemId: string }) {
  const { today } = useViewer()
  const { rows } = useToldProposals(problemId)
  if (!rows) return null
  return (
    <>
      {rows.map(({ id, title, advice, lines, state, sent, outcomes }) => {
        const tag = proposalTag(state)
        return (
          <Card key={id}>
            <SectionTitle extra={<StatusTag tone={tag.tone} isDone={tag.isDone}>{tag.text}</StatusTag>}>由您反映的这类事提出的建议</SectionTitle>
            <View className="t-strong mt-1">{title}</View>
            <View className="t-sub mt-1">{advice}</View>
            <View className="t-note mt-2">{`${sentWords(sent)}，一共合了 ${lines} 件。`}</View>
            {outcomes.map((outcome) => (
              <View key={`${outcome.outcome}${outcome.on}`} className="t-sub mt-1">{outcomeWords(outcome, today)}</View>
            ))}
          </Card>
        )
      })}
    </>
  )
}
