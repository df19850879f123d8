import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Group, groups, groupWords } from '@/domain/review/work.item'
import { countCharacters } from '@/domain/text'
import { Button, Chip, Chips, DayField, Field, FieldError, FieldLabel } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { reviewWorks, type WorkItemView } from '@/types/review/works.contract'
import { reviewMessageOf } from '../../review-rule-words'
import { type StaffChoice, StaffPicker } from '../staff-picker'

/** A clause of the plan as an item: a new one, or another wording of `item`. */
export function ItemForm({ item, onDone }: { item: WorkItemView | undefined; onDone: () => void }) {
  const { today } = useViewer()
  const { run, isSending, error } = useMutation(reviewWorks.saveWorkItem, ['review.'])
  const [submissionId] = useState(newId)
  const [clause, setClause] = useState(item?.clause ?? '')
  const [text, setText] = useState(item?.text ?? '')
  const [group, setGroup] = useState<Group>(item?.group ?? 'general')
  const [owner, setOwner] = useState<StaffChoice | null>(item?.ownerId ? { id: item.ownerId, name: item.ownerName } : null)
  const [dueOn, setDueOn] = useState(item?.dueOn ?? null)
  const [isTried, setTried] = useState(false)
  const missing = {
    clause: countCharacters(clause) < 2 ? '写上方案里的哪一条' : undefined,
    text: countCharacters(text) < 2 ? '写上做什么' : undefined,
  }
  const save = async (): Promise<void> => {
    setTried(true)
    if (missing.clause || missing.text) return
    if (!(await run({ submissionId, ...(item && { id: item.id, version: item.version }), clause, text, group, ownerId: owner?.id ?? null, dueOn }))) return
    toast('存好了')
    onDone()
  }
  return (
    <>
      <Field label="方案里的哪一条" placeholder="比如：重点任务：对口联系" value={clause} onChange={setClause} maxLength={60} error={isTried ? missing.clause : undefined} />
      <View className="mt-3">
        <Field label="做什么" isMultiline value={text} onChange={setText} maxLength={300} error={isTried ? missing.text : undefined} />
      </View>
      <View className="mt-3">
        <FieldLabel>哪个组</FieldLabel>
        <Chips label="哪个组">
          {groups.map((one) => (
            <Chip key={one} role="radio" isSelected={group === one} onClick={() => setGroup(one)}>
              {groupWords[one]}
            </Chip>
          ))}
        </Chips>
      </View>
      <StaffPicker name="谁办" value={owner} none="由组里定" onChange={setOwner} />
      <DayField name="最晚哪天" value={dueOn ?? undefined} onChange={setDueOn} today={today} placeholder="没定" />
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <View className="mt-3">
        <Button onClick={() => void save()} isSending={isSending} sendingText="正在保存">保存任务</Button>
      </View>
    </>
  )
}
