import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Button, Card, Cell, DayField, ErrorState, Field, FieldError, RadioMark, SectionTitle, Sheet, Skeleton } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import type { UnionCard } from '@/types/liaison.contract'
import { liaisonEditing } from '@/types/liaison/editing.contract'
import { liaisonSurvey } from '@/types/liaison/survey.contract'
import { editingMessageOf } from '../../editing-words'

type Pair = UnionCard['pairs'][number]
type Task = { kind: 'pair' } | { kind: 'contact' | 'end'; pair: Pair }

const titles = { pair: '加一对', contact: '换联络人', end: '结束结对' } as const
const buttons = { pair: '结成对子', contact: '换成这位', end: '到这天结束' } as const

/** Who is paired with the union, by dates; what ended is kept. */
export function PairEdit({ union }: { union: UnionCard }) {
  const [task, setTask] = useState<Task>()
  const { today } = useViewer()
  return (
    <Card isList>
      <SectionTitle>谁对口联系</SectionTitle>
      {union.pairs.length === 0 && <View className="t-sub">还没有结对的同志。</View>}
      {union.pairs.map((pair) => (
        <View key={pair.id}>
          <Cell title={pair.personName} note={`${shortDay(pair.fromOn, today)}起，联络人 ${pair.contactName ?? '没有'}`} />
          <View className="row">
            <Button kind="line" isSmall onClick={() => setTask({ kind: 'contact', pair })} label={`换${pair.personName}的联络人`}>
              换联络人
            </Button>
            <Button kind="line" isSmall onClick={() => setTask({ kind: 'end', pair })} label={`结束和${pair.personName}的结对`}>
              结束结对
            </Button>
          </View>
        </View>
      ))}
      <Button kind="text" isSmall icon="plus" onClick={() => setTask({ kind: 'pair' })}>
        加一对
      </Button>
      <Sheet isOpen={task !== undefined} title={task ? titles[task.kind] : ''} onClose={() => setTask(undefined)}>
        {task && <TaskForm key={task.kind} task={task} unionId={union.id} onDone={() => setTask(undefined)} />}
      </Sheet>
    </Card>
  )
}

const changes = ['liaison.', 'review.'] as const

function TaskForm({ task, unionId, onDone }: { task: Task; unionId: string; onDone: () => void }) {
  const pair = useMutation(liaisonEditing.pair, changes)
  const unpair = useMutation(liaisonEditing.unpair, changes)
  const changeContact = useMutation(liaisonEditing.changeContact, changes)
  const { today } = useViewer()
  const [submissionId] = useState(newId)
  const [personId, setPersonId] = useState<string | null>(null)
  const [contactId, setContactId] = useState<string | null>(null)
  const [on, setOn] = useState(today)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const error = pair.error ?? unpair.error ?? changeContact.error
  const isMissing = task.kind === 'pair' ? personId === null : task.kind === 'end' && countCharacters(reason) < 2
  const send = async (): Promise<void> => {
    setTried(true)
    if (isMissing) return
    const answer =
      task.kind === 'pair'
        ? await pair.run({ submissionId, personId: personId!, unionId, contactId, fromOn: on })
        : task.kind === 'end'
          ? await unpair.run({ submissionId, liaisonId: task.pair.id, toOn: on, reason })
          : await changeContact.run({ submissionId, liaisonId: task.pair.id, contactId, fromOn: on })
    if (answer) onDone()
  }
  return (
    <View>
      {task.kind === 'pair' && <People title="谁来联系" chosenId={personId} onChoose={setPersonId} />}
      {task.kind !== 'end' && <People title="联络人" chosenId={contactId} onChoose={setContactId} none="没有联络人" />}
      <DayField name={task.kind === 'end' ? '最后一天' : '从哪天起'} value={on} onChange={setOn} today={today} />
      {task.kind === 'end' && (
        <Field label="为什么" placeholder="比如：工作调动" value={reason} onChange={setReason} maxLength={100} error={isTried && isMissing ? '写一句原因，至少 2 个字' : undefined} />
      )}
      {task.kind === 'pair' && isTried && isMissing && <FieldError>选一位同志</FieldError>}
      {error && <FieldError>{editingMessageOf(error)}</FieldError>}
      <View className="mt-3">
        <Button onClick={() => void send()} isSending={pair.isSending || unpair.isSending || changeContact.isSending}>
          {buttons[task.kind]}
        </Button>
      </View>
    </View>
  )
}

interface PeopleProps {
  title: string
  chosenId: string | null
  onChoose: (id: string | null) => void
  none?: string
}

function People({ title, chosenId, onChoose, none }: PeopleProps) {
  const { data, error, retry } = useQuery(liaisonSurvey.staff, {})
  if (!data) return error ? <ErrorState {...failureOf(error, '名单')} onRetry={retry} /> : <Skeleton cards={1} />
  return (
    <>
      <SectionTitle>{title}</SectionTitle>
      {none && <Cell isLow role="radio" isChecked={chosenId === null} leading={<RadioMark isOn={chosenId === null} />} title={none} hasArrow={false} onClick={() => onChoose(null)} />}
      {data.rows.map(({ id, name, duty }) => (
        <Cell key={id} isLow role="radio" isChecked={chosenId === id} leading={<RadioMark isOn={chosenId === id} />} title={name} note={duty ?? undefined} hasArrow={false} onClick={() => onChoose(id)} label={`${title}：${name}`} />
      ))}
    </>
  )
}
