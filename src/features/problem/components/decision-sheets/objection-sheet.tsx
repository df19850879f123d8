import { useState } from 'react'
import { problemOffice } from '@/types/problem/office.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { byWhomWhen, explanationFacts, fact } from '../../decision-facts'
import { DecisionSheet } from './decision-sheet'
import type { OfficeSheetProps } from './sheet-props'

/** The reporter does not agree to 未解决已说明: once, and the office decides. */
export function ObjectionSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const [choice, setChoice] = useState<'upheld' | 'kept'>()
  const [reason, setReason] = useState('')
  const { send, isSending, error } = useSheetCommand(problemOffice.decideObjection, props)
  const objection = problem.explanation?.objection
  const isUpheld = choice === 'upheld'
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="职工不同意说明"
      about={problem.title}
      onClose={onClose}
      facts={[
        ...(objection ? [fact('职工说', objection.reason, byWhomWhen(null, objection.at, today))] : []),
        ...explanationFacts(problem, today),
      ]}
      choice={{
        label: '怎么定',
        options: [
          { value: 'upheld', text: '重新办', consequence: '期限重新算' },
          { value: 'kept', text: '维持说明', consequence: '到复核日再看' },
        ],
        value: choice,
        onChange: setChoice,
        missing: '先选重新办还是维持说明',
      }}
      words={[{ label: '理由', value: reason, onChange: setReason, least: 2, most: 300, placeholder: '反映人会看到', missing: '写上理由，反映人会看到' }]}
      button={choice === undefined ? '决定' : isUpheld ? '重新办，期限重新算' : '维持说明，告诉反映人'}
      onSubmit={() => void send({ isUpheld, reason }, isUpheld ? '已定：重新办' : '已定：维持说明')}
      isSending={isSending}
      error={error}
    />
  )
}
