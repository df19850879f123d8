import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { topicWords } from '@/domain/visit/vocabulary'
import { Button, Field, FieldError, KeyValue, Sheet } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import { routes } from '@/src/lib/routes'
import { useMutation } from '@/src/lib/use-mutation'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import type { PlanRow } from '@/types/visit.contract'
import { visitPlans } from '@/types/visit/plans.contract'
import { planHow, planWhen, proposalWords } from '../../plan-words'
import { visitMessageOf } from '../../refusal-words'

interface PlanSheetProps {
  /** Nothing is open without it. */
  plan: PlanRow | undefined
  onClose: () => void
}

/** One plan: go there, put it differently, answer the union's proposal, or take it back with a reason. */
export function PlanSheet({ plan, onClose }: PlanSheetProps) {
  return (
    <Sheet isOpen={plan !== undefined} title={plan?.union.name ?? ''} onClose={onClose}>
      {plan && <PlanActs key={plan.id} plan={plan} onClose={onClose} />}
    </Sheet>
  )
}

function PlanActs({ plan, onClose }: { plan: PlanRow; onClose: () => void }) {
  const { today } = useViewer()
  const answer = useMutation(visitPlans.answerProposal, ['visit.'])
  const cancel = useMutation(visitPlans.cancelPlan, ['visit.'])
  const [submissionId] = useState(newId)
  const [words, setWords] = useState('')
  const [isCanceling, setCanceling] = useState(false)
  const [isTried, setTried] = useState(false)
  const { id: planId, union, topics, isYours, proposal } = plan
  const isWaiting = isYours && proposal !== null && proposal.isAccepted === null
  const error = answer.error ?? cancel.error
  const reply = async (isAccepted: boolean): Promise<void> => {
    if (await answer.run({ submissionId, planId, isAccepted, ...(words.trim() !== '' && { words }) })) onClose()
  }
  const takeBack = async (): Promise<void> => {
    setTried(true)
    if (countCharacters(words) >= 2 && (await cancel.run({ submissionId, planId, reason: words }))) onClose()
  }
  return (
    <View>
      <KeyValue name="什么时候">{planWhen(plan, today)}</KeyValue>
      <KeyValue name="怎么去">{planHow(plan)}</KeyValue>
      {topics.length > 0 && <KeyValue name="谈什么">{topics.map((topic) => topicWords[topic]).join('、')}</KeyValue>}
      {plan.words && <KeyValue name="说明">{plan.words}</KeyValue>}
      {proposal && <View className="t-sub mt-2">{proposalWords(plan, today)}</View>}
      {isWaiting && (
        <View className="mt-3">
          <Field ariaLabel="给工会回一句" isOptional placeholder="给工会回一句，可以不写" value={words} onChange={setWords} maxLength={200} hasCounter={false} />
          <View className="row mt-2">
            <Button kind="line" isSmall onClick={() => void reply(false)} isSending={answer.isSending}>
              还按原来的
            </Button>
            <Button isSmall isGrowing onClick={() => void reply(true)} isSending={answer.isSending}>
              改到工会说的时间
            </Button>
          </View>
        </View>
      )}
      {isYours && plan.state === 'planned' && !isWaiting && !isCanceling && (
        <View className="mt-3">
          <Button icon="pin" onClick={() => void go(routes.visit({ unionId: union.id, unionName: union.name, planId }))}>
            走访登记
          </Button>
          <View className="row mt-2">
            <Button kind="line" isSmall isGrowing onClick={() => void go(routes.planVisit({ planId }))}>
              改时间
            </Button>
            <Button kind="line" isSmall isGrowing onClick={() => setCanceling(true)}>
              不去了
            </Button>
          </View>
        </View>
      )}
      {isCanceling && (
        <View className="mt-3">
          <Field label="为什么不去了" placeholder="工会那边看得到" value={words} onChange={setWords} maxLength={200} error={isTried && countCharacters(words) < 2 ? '写一句原因，至少 2 个字' : undefined} />
          <View className="mt-2">
            <Button onClick={() => void takeBack()} isSending={cancel.isSending} sendingText="正在取消">
              取消这次安排
            </Button>
          </View>
        </View>
      )}
      {error && <FieldError>{visitMessageOf(error)}</FieldError>}
    </View>
  )
}
