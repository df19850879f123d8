import { View } from '@tarojs/components'
import type { AnswerKind, Satisfaction } from '@/domain/problem/vocabulary'
import { dayOf } from '@/domain/calendar/day'
import { AnswerTiles, Card, Field, FieldLabel, Segmented } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { useViewer } from '@/src/lib/use-viewer'
import type { ProblemView } from '@/types/problem.views'
import { answerPrompts, answerTiles, followUpQuestion, satisfactionOptions, whatFollows } from '../../answer-words'

export interface AnswerDraft {
  answer?: AnswerKind
  satisfaction?: Satisfaction
  words: string
}

interface FollowUpProps {
  problem: ProblemView
  draft: AnswerDraft
  onChange: (part: Partial<AnswerDraft>) => void
}

export const longestAnswer = 500

/** 这件事解决了吗 (DESIGN d, d2): nothing is chosen beforehand, the rest opens after the choice. */
export function FollowUp({ problem, draft: { answer, satisfaction, words }, onChange }: FollowUpProps) {
  const { today } = useViewer()
  const { resolution } = problem
  const { question, note } = followUpQuestion(problem, today)
  return (
    <Card>
      <View className="t-head">{question}</View>
      {note && <View className="t-sub mt-1">{note}</View>}
      {resolution && (
        <View className="t-sub mt-1">
          {`承办人${resolution.byName} ${shortDay(dayOf(resolution.at), today)}答复：${resolution.words}`}
        </View>
      )}
      <View className="mt-3">
        <AnswerTiles label={question} answers={answerTiles} value={answer} onChange={(chosen) => onChange({ answer: chosen })} />
      </View>
      {answer && (
        <>
          <View className="mt-4">
            <Field
              label={answerPrompts[answer]}
              isOptional
              isMultiline
              value={words}
              onChange={(text) => onChange({ words: text })}
              maxLength={longestAnswer}
            />
          </View>
          {answer !== 'unknown' && (
            <View className="mt-4">
              <FieldLabel hint="选填">办得怎么样</FieldLabel>
              <View className="mt-2">
                <Segmented label="办得怎么样" options={satisfactionOptions} value={satisfaction} onChange={(chosen) => onChange({ satisfaction: chosen })} />
              </View>
            </View>
          )}
          <View className="t-sub mt-4">{whatFollows(answer, problem)}</View>
        </>
      )}
    </Card>
  )
}
