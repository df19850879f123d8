import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AnswerKind, Satisfaction } from '@/domain/problem/vocabulary'
import { AnswerTiles, Button, FieldError, FieldLabel, Segmented } from '@/src/components'
import { callPhone } from '@/src/platform/phone'
import { problemOffice } from '@/types/problem/office.contract'
import { answerTiles, satisfactionOptions } from '../../answer-words'
import { useSheetCommand } from '../../api/use-sheet-command'
import { callFacts, whyNoCall } from '../../call-words'
import { repliesFor } from '../../reply-templates'
import { DecisionSheet } from './decision-sheet'
import type { OfficeSheetProps } from './sheet-props'

const channels = [
  { value: 'phone', text: '打电话' },
  { value: 'visit', text: '当面问' },
] as const

/** A call-back: reached, what the reporter said in one of the four answers; not reached, one attempt. Never by who handled it. */
export function CallSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { title, reporter, anonymity, may } = problem
  const [outcome, setOutcome] = useState<'reached' | 'missed'>()
  const [answer, setAnswer] = useState<AnswerKind>()
  const [satisfaction, setSatisfaction] = useState<Satisfaction>()
  const [channel, setChannel] = useState<'phone' | 'visit'>('phone')
  const [words, setWords] = useState('')
  const recording = useSheetCommand(problemOffice.recordAnswer, props)
  const missing = useSheetCommand(problemOffice.recordAttempt, props)
  const phone = reporter?.phone
  // Only a call can miss somebody, and only while the follow-up runs.
  const mayMiss = !!phone && may.includes('recordAttempt')
  const isReached = !mayMiss || outcome === 'reached'
  const submit = (): void => {
    const said = words.trim()
    if (isReached && answer) void recording.send({ answer, channel, ...(satisfaction && { satisfaction }), ...(said && { words }) }, '记下了')
    if (!isReached && outcome) void missing.send({ channel: 'phone', ...(said && { note: words }) }, '记下了，换一天再联系一次')
  }
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="回访"
      about={`${title}。照反映人说的记，不替他答。`}
      onClose={onClose}
      facts={callFacts(problem, today)}
      first={
        phone ? (
          <View className="mt-3">
            <Button kind="line" icon="phone" label={`给${reporter.name}打电话`} onClick={() => callPhone(phone)}>
              {`给${reporter.name}打电话`}
            </Button>
            {anonymity === 'hiddenFromOwner' && <View className="t-note mt-1">名字和电话不要告诉承办的人</View>}
          </View>
        ) : (
          <View className="t-sub mt-3">{whyNoCall(problem)}</View>
        )
      }
      choice={
        mayMiss
          ? {
              label: '联系上了没有',
              options: [
                { value: 'reached', text: '联系上了', consequence: '记下反映人怎么说' },
                { value: 'missed', text: '没联系上', consequence: '记一次，换天再打' },
              ],
              value: outcome,
              onChange: setOutcome,
              missing: '先选联系上了没有',
            }
          : undefined
      }
      words={
        isReached || outcome
          ? [
              {
                label: isReached ? '反映人的话' : '怎么没联系上', value: words, onChange: setWords, least: 0, most: isReached ? 500 : 300,
                replies: isReached ? undefined : repliesFor(problem, 'recordAttempt', today),
              },
            ]
          : []
      }
      isComplete={!isReached || answer !== undefined}
      button={isReached ? '记下反映人的回答' : outcome ? '记一次没联系上' : '记下'}
      onSubmit={submit}
      isSending={recording.isSending || missing.isSending}
      error={recording.error ?? missing.error}
    >
      {(hasTried) =>
        isReached && (
          <View className="mt-3">
            <FieldLabel>解决了吗</FieldLabel>
            <AnswerTiles label="解决了吗" answers={answerTiles} value={answer} onChange={setAnswer} />
            {hasTried && !answer && <FieldError>选反映人答的那一个</FieldError>}
            {answer && answer !== 'unknown' && (
              <View className="mt-3">
                <FieldLabel hint="选填">办得怎么样</FieldLabel>
                <Segmented label="办得怎么样" options={satisfactionOptions} value={satisfaction} onChange={setSatisfaction} />
              </View>
            )}
            <View className="mt-3">
              <FieldLabel>怎么问的</FieldLabel>
              <Segmented label="怎么问的" options={channels} value={channel} onChange={setChannel} />
            </View>
          </View>
        )
      }
    </DecisionSheet>
  )
}
