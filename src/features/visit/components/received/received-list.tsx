import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { topicWords } from '@/domain/visit/vocabulary'
import { Button, Card, EmptyState, Field, FieldError, ListView, Sheet, StatusTag } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { newId } from '@/src/lib/new-id'
import { useList } from '@/src/lib/use-list'
import { useMutation } from '@/src/lib/use-mutation'
import { useViewer } from '@/src/lib/use-viewer'
import type { ReceivedVisit } from '@/types/visit.contract'
import { visitReceived } from '@/types/visit/received.contract'
import { receivedState, receivedWhen, visitorsOf } from '../../received-words'
import { visitMessageOf } from '../../refusal-words'

const changes = ['visit.', 'liaison.', 'review.'] as const

/** Visits the union received, newest first; `firstId` stands above the others. */
export function ReceivedList({ firstId }: { firstId?: string }) {
  const list = useList(visitReceived.received, {})
  return (
    <ListView list={list} what="来访" empty={<EmptyState icon="users" title="还没有人来过" note="区总工会的同志来走访，会在这里。" />}>
      {(rows) => [...rows].sort((a, b) => Number(b.id === firstId) - Number(a.id === firstId)).map((row) => <ReceivedCard key={row.id} visit={row} isFirst={row.id === firstId} />)}
    </ListView>
  )
}

function ReceivedCard({ visit, isFirst }: { visit: ReceivedVisit; isFirst: boolean }) {
  const isField = visit.mode === 'field'
  const { today } = useViewer()
  const [isOpen, setOpen] = useState(false)
  const [submissionId] = useState(newId)
  const { run, isSending, error } = useMutation(visitReceived.confirm, changes)
  const state = receivedState(visit)
  const { topics, answer, explanation, mayAnswer, union, isCanceled } = visit
  return (
    <Card>
      <View className="row-between row-top">
        <View className="grow">
          <View className="t-head">{visitorsOf(visit)}</View>
          <View className="t-sub">{receivedWhen(visit, today)}</View>
          <View className="t-note">{union.name}</View>
        </View>
        {state && <StatusTag tone={state.isYours ? 'you' : 'neutral'}>{state.text}</StatusTag>}
      </View>
      {topics.length > 0 && <View className="mt-2">{`谈了：${topics.map((topic) => topicWords[topic]).join('、')}`}</View>}
      {answer?.words && <View className="t-sub mt-2">{`${answer.byName}说：${answer.words}`}</View>}
      {explanation && <View className="t-sub mt-2">{`${explanation.byName} ${shortInstant(explanation.at, today)}：${explanation.words}`}</View>}
      {mayAnswer && !isCanceled && (
        <View className="row mt-3">
          <Button kind="line" isSmall onClick={() => setOpen(true)}>
            {answer ? '再说说哪里不对' : '哪里不对'}
          </Button>
          {answer?.answer !== 'confirmed' && (
            <Button kind={isFirst ? 'primary' : 'secondary'} isSmall isGrowing icon="handok" onClick={() => void run({ submissionId, visitId: visit.id })} isSending={isSending} sendingText="正在确认" label={`确认${visitorsOf(visit)}${isField ? '来过' : '联系过'}`}>
              {isField ? '确认来过' : '确认联系过'}
            </Button>
          )}
        </View>
      )}
      {error && <FieldError>{visitMessageOf(error)}</FieldError>}
      <DisputeSheet visit={visit} isOpen={isOpen} onClose={() => setOpen(false)} />
    </Card>
  )
}

/** What is wrong, in words: the visitor answers them, the office reads both. */
function DisputeSheet({ visit, isOpen, onClose }: { visit: ReceivedVisit; isOpen: boolean; onClose: () => void }) {
  const { run, isSending, error } = useMutation(visitReceived.dispute, changes)
  const [submissionId, setSubmissionId] = useState(newId)
  const [words, setWords] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = countCharacters(words) < 2
  const send = async (): Promise<void> => {
    setTried(true)
    if (isMissing || !(await run({ submissionId, visitId: visit.id, words }))) return
    setSubmissionId(newId())
    setWords('')
    onClose()
  }
  return (
    <Sheet isOpen={isOpen} title="哪里不对" onClose={onClose} footer={<Button isGrowing onClick={() => void send()} isSending={isSending}>告诉对方和办公室</Button>}>
      <Field
        label="实际情况"
        placeholder="比如：那天只通了电话，没有来单位"
        value={words}
        onChange={setWords}
        maxLength={200}
        isMultiline
        error={isTried && isMissing ? '写一句实际情况，至少 2 个字' : undefined}
      />
      <View className="t-sub mt-2">来访的同志会补一句说明，办公室两边都看得到。</View>
      {error && <FieldError>{visitMessageOf(error)}</FieldError>}
    </Sheet>
  )
}
