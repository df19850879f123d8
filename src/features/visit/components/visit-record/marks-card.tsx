import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { type Mark, markWords } from '@/domain/visit/vocabulary'
import { Button, Card, DayField, Field, FieldError, Sheet, StatusTag } from '@/src/components'
import { dayOf } from '@/domain/calendar/day'
import { longDay, shortInstant } from '@/src/lib/format'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { useViewer } from '@/src/lib/use-viewer'
import type { VisitView } from '@/types/visit.contract'
import { visitReview } from '@/types/visit/review.contract'
import { visitWriting } from '@/types/visit/writing.contract'
import { changedByVisit } from '../../api/use-send-waiting'
import { visitMessageOf } from '../../refusal-words'

const explained: Record<Exclude<Mark, 'day'>, string> = {
  doubtful: '这次的位置离上次走访很远，隔得又近。可能是手机定位飘了，或补传的时间不准。写一句就行，次数照算。',
  disputed: '工会对这次走访有不同说法。写一句当时的情况，办公室两边都看得到，次数照算。',
}

/** What waits for somebody's word, and what was said: never an accusation. */
export function MarksCard({ visit }: { visit: VisitView }) {
  const { marks, explanations, chair, may, sentLate } = visit
  const { today } = useViewer()
  const [open, setOpen] = useState<Mark>()
  const said = (['doubtful', 'disputed', 'day'] as const).flatMap((mark) => (explanations[mark] ? [{ mark, ...explanations[mark] }] : []))
  if (marks.length + said.length === 0 && chair?.answer !== 'disputed') return null
  const mayWord = (mark: Mark): boolean => (mark === 'day' ? may.decideDay : may.explain)
  return (
    <Card>
      {chair?.answer === 'disputed' && <View>{`${chair.byName}说：${chair.words ?? ''}`}</View>}
      {marks.map((mark) => (
        <View key={mark} className="mt-2">
          <StatusTag tone={mayWord(mark) ? 'you' : 'neutral'}>{markWords[mark]}</StatusTag>
          <View className="t-sub mt-1">{mark === 'day' ? `手机上记的是 ${sentLate ? longDay(dayOf(sentLate.phoneAt)) : ''}，对不上服务器的时间，请办公室定是哪天。` : explained[mark]}</View>
          {mayWord(mark) && (
            <View className="mt-2">
              <Button kind="secondary" isSmall onClick={() => setOpen(mark)}>
                {mark === 'day' ? '定是哪天' : '写一句说明'}
              </Button>
            </View>
          )}
        </View>
      ))}
      {said.map(({ mark, words, byName, at }) => (
        <View key={mark} className="t-sub mt-2">{`${markWords[mark]}，${byName} ${shortInstant(at, today)}：${words}`}</View>
      ))}
      <WordSheet key={open} visit={visit} mark={open} onClose={() => setOpen(undefined)} />
    </Card>
  )
}

function WordSheet({ visit, mark, onClose }: { visit: VisitView; mark: Mark | undefined; onClose: () => void }) {
  const explain = useMutation(visitWriting.explainMark, changedByVisit)
  const decide = useMutation(visitReview.decideDay, changedByVisit)
  const { today } = useViewer()
  const [submissionId] = useState(newId)
  const [words, setWords] = useState('')
  const [on, setOn] = useState(visit.sentLate ? dayOf(visit.sentLate.phoneAt) : visit.visitedOn)
  const [isTried, setTried] = useState(false)
  const isMissing = countCharacters(words) < 2
  const error = explain.error ?? decide.error
  const send = async (): Promise<void> => {
    setTried(true)
    if (isMissing || !mark) return
    const answer = mark === 'day' ? await decide.run({ submissionId, visitId: visit.id, on, words }) : await explain.run({ submissionId, visitId: visit.id, mark, words })
    if (answer) onClose()
  }
  return (
    <Sheet
      isOpen={mark !== undefined}
      title={mark === 'day' ? '定是哪天去的' : '写一句说明'}
      onClose={onClose}
      footer={<Button isGrowing onClick={() => void send()} isSending={explain.isSending || decide.isSending}>{mark === 'day' ? '就按这一天' : '提交说明'}</Button>}
    >
      {mark === 'day' && <DayField name="哪天去的" value={on} onChange={setOn} today={today} to={dayOf(visit.checkedInAt)} />}
      <Field
        label={mark === 'day' ? '怎么定的' : '说明'}
        placeholder={mark === 'day' ? '比如：问过主席，是 6月14日' : '比如：上次在市里开会顺路补登的'}
        value={words}
        onChange={setWords}
        maxLength={200}
        isMultiline
        error={isTried && isMissing ? '写一句，至少 2 个字' : undefined}
      />
      {error && <FieldError>{visitMessageOf(error)}</FieldError>}
    </Sheet>
  )
}
