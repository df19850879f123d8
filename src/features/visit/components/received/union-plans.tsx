import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays } from '@/domain/calendar/day'
import { countCharacters } from '@/domain/text'
import { topicWords } from '@/domain/visit/vocabulary'
import { Button, Card, DayField, Field, FieldError, KeyValue, ListView, SectionTitle, Sheet, TimeField } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import { useList } from '@/src/lib/use-list'
import { useMutation } from '@/src/lib/use-mutation'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import type { PlanRow as Row } from '@/types/visit.contract'
import { visitPlans } from '@/types/visit/plans.contract'
import { planHow, planWhen, proposalWords } from '../../plan-words'
import { visitMessageOf } from '../../refusal-words'
import { PlanRow } from '../plan-row/plan-row'

/** Who means to come to the union, and when; the chair can propose another time. */
export function UnionPlans() {
  const list = useList(visitPlans.plans, { scope: 'union', isOpenOnly: true })
  const { today } = useViewer()
  const [openId, setOpenId] = useState<string>()
  const open = list.rows?.find(({ id }) => id === openId)
  return (
    <>
      <ListView list={list} what="来访安排" cards={1} empty={null}>
        {(rows) => (
          <Card isList>
            <SectionTitle>要来的</SectionTitle>
            {rows.map((row) => (
              <PlanRow key={row.id} row={row} today={today} isNamed onOpen={() => setOpenId(row.id)} />
            ))}
          </Card>
        )}
      </ListView>
      <Sheet isOpen={open !== undefined} title={open ? `${open.personName}要来` : ''} onClose={() => setOpenId(undefined)}>
        {open && <Propose key={open.id} plan={open} onDone={() => setOpenId(undefined)} />}
      </Sheet>
    </>
  )
}

function Propose({ plan, onDone }: { plan: Row; onDone: () => void }) {
  const { run, isSending, error } = useMutation(visitPlans.proposeTime, ['visit.'])
  const { today } = useViewer()
  const [submissionId] = useState(newId)
  const [on, setOn] = useState<string>()
  const [time, setTime] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const [isTried, setTried] = useState(false)
  const isUnsaid = countCharacters(words) < 2
  const send = async (): Promise<void> => {
    setTried(true)
    if (!on || isUnsaid || !(await run({ submissionId, planId: plan.id, on, time, words }))) return
    toast('告诉对方了，等对方答复')
    onDone()
  }
  return (
    <View>
      <KeyValue name="什么时候">{planWhen(plan, today)}</KeyValue>
      <KeyValue name="怎么来">{planHow(plan)}</KeyValue>
      {plan.topics.length > 0 && <KeyValue name="谈什么">{plan.topics.map((topic) => topicWords[topic]).join('、')}</KeyValue>}
      {plan.words && <KeyValue name="说明">{plan.words}</KeyValue>}
      {plan.proposal && <View className="t-sub mt-2">{proposalWords(plan, today)}</View>}
      <View className="t-head mt-4">不方便，换个时间</View>
      <DayField name="换到哪天" value={on} onChange={setOn} today={today} from={today} to={addDays(today, 400)} error={isTried && !on ? '选一天' : undefined} />
      <TimeField name="几点" value={time} onChange={setTime} />
      <View className="mt-2">
        <Field label="为什么" placeholder="比如：那天上午开职代会" value={words} onChange={setWords} maxLength={200} error={isTried && isUnsaid ? '写一句，至少 2 个字' : undefined} />
      </View>
      {error && <FieldError>{visitMessageOf(error)}</FieldError>}
      <View className="mt-3">
        <Button onClick={() => void send()} isSending={isSending}>
          提议换到这个时间
        </Button>
      </View>
    </View>
  )
}
