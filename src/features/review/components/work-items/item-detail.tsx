import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '@/domain/calendar/day'
import { type ItemState, itemStates, itemStateWords } from '@/domain/review/indicator'
import { groupWords } from '@/domain/review/work.item'
import { countCharacters } from '@/domain/text'
import { Button, Field, FieldError, FieldLabel, KeyValue, Light, Segmented, Timeline } from '@/src/components'
import { longDay, shortDay } from '@/src/lib/format'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { reviewWorks, type WorkItemView } from '@/types/review/works.contract'
import { reviewMessageOf } from '../../review-rule-words'

interface ItemDetailProps {
  item: WorkItemView
  mayEdit: boolean
  onEdit: () => void
}

/** One item of the plan: what it asks, and what was done about it. */
export function ItemDetail({ item, mayEdit, onEdit }: ItemDetailProps) {
  const { today } = useViewer()
  const { text, clause, group, ownerName, dueOn, state, light, progress, isYours } = item
  return (
    <>
      <View>{text}</View>
      <View className="mt-2">
        <KeyValue name="方案里">{clause}</KeyValue>
        <KeyValue name="谁办">{[groupWords[group], ownerName].filter(Boolean).join('，')}</KeyValue>
        <KeyValue name="最晚">{dueOn ? longDay(dueOn) : '没定'}</KeyValue>
        <KeyValue name="到哪了">
          <View className="row">
            {itemStateWords[state]}
            {light && state !== 'done' && <Light color={light} />}
          </View>
        </KeyValue>
      </View>
      {(isYours || mayEdit) && <ProgressForm key={progress.length} item={item} />}
      <View className="mt-3">
        {progress.length === 0 ? (
          <View className="t-sub">还没有写过进展。</View>
        ) : (
          <Timeline
            entries={[...progress].reverse().map(({ text: what, at, byName, state: then }, index) => ({
              key: `${at} ${what}`, kind: index === 0 ? ('now' as const) : ('past' as const), text: what, date: shortDay(dayOf(at), today), detail: `${byName}，${itemStateWords[then]}`,
            }))}
          />
        )}
      </View>
      {mayEdit && (
        <View className="mt-3">
          <Button kind="line" icon="pencil" onClick={onEdit}>改这项任务</Button>
        </View>
      )}
    </>
  )
}

const states = itemStates.map((value) => ({ value, text: itemStateWords[value] }))

function ProgressForm({ item }: { item: WorkItemView }) {
  const { run, isSending, error } = useMutation(reviewWorks.addWorkProgress, ['review.'])
  const [submissionId] = useState(newId)
  const [text, setText] = useState('')
  const [state, setState] = useState<ItemState>(item.state === 'notStarted' ? 'underway' : item.state)
  const [isTried, setTried] = useState(false)
  const isShort = countCharacters(text) < 2
  const send = async (): Promise<void> => {
    setTried(true)
    if (!isShort && (await run({ submissionId, id: item.id, text, state }))) toast('记下了')
  }
  return (
    <View className="mt-3">
      <Field label="新的进展" isMultiline placeholder="做了什么，到哪一步" value={text} onChange={setText} maxLength={500} error={isTried && isShort ? '写一句进展，至少 2 个字' : undefined} />
      <View className="mt-3">
        <FieldLabel>到哪一步了</FieldLabel>
        <Segmented label="到哪一步了" options={states} value={state} onChange={setState} />
      </View>
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <View className="mt-3">
        <Button kind="secondary" onClick={() => void send()} isSending={isSending} sendingText="正在保存">记下进展</Button>
      </View>
    </View>
  )
}
