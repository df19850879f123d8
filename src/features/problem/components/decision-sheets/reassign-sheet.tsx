import { useState } from 'react'
import { problemOffice } from '@/types/problem/office.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { byWhomWhen, fact } from '../../decision-facts'
import { type HandlerStep, HandlersPart, HandlerStepSheet, useHandlers } from '../assign-sheet'
import { DecisionSheet } from './decision-sheet'
import type { OfficeSheetProps } from './sheet-props'

/** Another owner; after a second refusal also the choice to hold the present one to it. The clock runs on. */
export function ReassignSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { title, owner: present, isConduct, category, may } = problem
  const mayBind = may.includes('bind')
  const [outcome, setOutcome] = useState<'bound' | 'reassigned'>()
  const [reason, setReason] = useState('')
  const [step, setStep] = useState<HandlerStep>()
  const handlers = useHandlers(problem, isOpen, category, present)
  const reassigning = useSheetCommand(problemOffice.reassign, props)
  const binding = useSheetCommand(problemOffice.bind, props)
  const refused = problem.secondRefusal
  const isBound = mayBind && outcome === 'bound'
  const isReassigned = !mayBind || outcome === 'reassigned'
  const { owner, coOwners } = handlers
  const name = present?.name ?? '原来的承办人'
  if (step) return <HandlerStepSheet isOpen={isOpen} step={step} handlers={handlers} isConduct={isConduct} onBack={() => setStep(undefined)} />
  const submit = (): void => {
    if (isBound) void binding.send({ reason }, `已定：仍由${name}办`)
    else if (owner) void reassigning.send({ owner, coOwners, reason }, `已交给${owner.name}`)
  }
  return (
    <DecisionSheet
      isOpen={isOpen}
      title={mayBind ? '再次退回' : '改交给别人'}
      about={`${title}。${mayBind ? '' : `现在是${name}主办，`}期限不变，接着算。`}
      onClose={onClose}
      facts={refused ? [fact('为什么退', refused.reason, byWhomWhen(present?.name, refused.at, today))] : []}
      choice={
        mayBind
          ? {
              label: '交给谁办',
              options: [
                { value: 'bound', text: `仍由${name}办`, consequence: '要签收，不能再退' },
                { value: 'reassigned', text: '改交给别人', consequence: '期限不变，接着算' },
              ],
              value: outcome,
              onChange: setOutcome,
              missing: '先选由谁来办',
            }
          : undefined
      }
      words={[{ label: '理由', value: reason, onChange: setReason, least: 2, most: 300, placeholder: '承办的人和反映人会看到', missing: '写上理由' }]}
      isComplete={isBound || owner !== undefined}
      button={isBound ? `仍由${name}办，请签收` : isReassigned && owner ? `交给${owner.name}，期限不变` : mayBind ? '决定' : '改交给别人'}
      onSubmit={submit}
      isSending={reassigning.isSending || binding.isSending}
      error={reassigning.error ?? binding.error}
    >
      {(hasTried) => isReassigned && <HandlersPart handlers={handlers} isConduct={isConduct} hasTried={hasTried} onStep={setStep} />}
    </DecisionSheet>
  )
}
