import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import type { Topic } from '@/domain/visit/vocabulary'
import { Button, Field, FieldError, Sheet } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import type { VisitView } from '@/types/visit.contract'
import { visitWriting } from '@/types/visit/writing.contract'
import { changedByVisit } from '../../api/use-send-waiting'
import { recordMin } from '../../api/use-finish'
import { visitMessageOf } from '../../refusal-words'
import { TopicsField } from '../topics-field/topics-field'

interface CorrectSheetProps {
  visit: VisitView
  isOpen: boolean
  onClose: () => void
}

/** Puts a finished record right; the words before and after stay in its history. */
export function CorrectSheet({ visit, isOpen, onClose }: CorrectSheetProps) {
  const { run, isSending, error } = useMutation(visitWriting.correct, changedByVisit)
  const [submissionId] = useState(newId)
  const [topics, setTopics] = useState<Topic[]>(visit.topics)
  const [record, setRecord] = useState(visit.record ?? '')
  const [opinions, setOpinions] = useState(visit.opinions ?? '')
  const [participants, setParticipants] = useState(visit.participants ?? '')
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isShort = countCharacters(record) < recordMin
  const isUnreasoned = countCharacters(reason) < 2
  const send = async (): Promise<void> => {
    setTried(true)
    if (isShort || isUnreasoned || topics.length === 0) return
    const answer = await run({
      submissionId, visitId: visit.id, version: visit.version, topics, record, opinions: opinions.trim() || null, participants: participants.trim() || null, reason,
    })
    if (answer) onClose()
  }
  return (
    <Sheet isOpen={isOpen} title="更正记录" onClose={onClose} footer={<Button isGrowing onClick={() => void send()} isSending={isSending}>更正，留下原来的</Button>}>
      <TopicsField value={topics} onChange={setTopics} error={isTried && topics.length === 0 ? '选一项谈了什么' : undefined} />
      <View className="mt-3">
        <Field label="看到的、听到的" isMultiline maxLength={2000} value={record} onChange={setRecord} error={isTried && isShort ? `至少 ${recordMin} 个字` : undefined} />
      </View>
      <View className="mt-3">
        <Field label="听到的意见建议" isOptional isMultiline maxLength={2000} value={opinions} onChange={setOpinions} />
      </View>
      <View className="mt-3">
        <Field label="工会那边谁参加了" isOptional maxLength={200} value={participants} onChange={setParticipants} />
      </View>
      <View className="mt-3">
        <Field label="为什么更正" placeholder="比如：人数写错了" maxLength={200} value={reason} onChange={setReason} error={isTried && isUnreasoned ? '写一句原因，至少 2 个字' : undefined} />
      </View>
      {error && <FieldError>{visitMessageOf(error)}</FieldError>}
    </Sheet>
  )
}
