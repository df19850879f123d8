import { useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { problemLeading } from '@/types/problem/leading.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { byWhomWhen, fact } from '../../decision-facts'
import { DecisionSheet } from '../decision-sheets/decision-sheet'
import { ReviewDay, reviewMissing } from '../decision-sheets/review-day'
import type { OfficeSheetProps } from '../decision-sheets/sheet-props'

/** The owner cannot solve it: a leader signs, with the day on which it is looked at again, or has it go on. */
export function ExplainDecisionSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const [choice, setChoice] = useState<'signed' | 'refused'>()
  const [reviewOn, setReviewOn] = useState<Day>()
  const [note, setNote] = useState('')
  const { send, isSending, error } = useSheetCommand(problemLeading.decideExplain, props)
  const proposal = problem.explainProposal
  const isSigned = choice === 'signed'
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="拟作未解决说明"
      about={problem.title}
      onClose={onClose}
      facts={
        proposal
          ? [fact('为什么解决不了', proposal.reason, byWhomWhen(proposal.byName, proposal.at, today)), fact('试过什么', proposal.tried)]
          : []
      }
      choice={{
        label: '怎么定',
        options: [
          { value: 'signed', text: '同意，签字', consequence: '告诉反映人，到日子再看' },
          { value: 'refused', text: '不同意', consequence: '接着办，期限照算' },
        ],
        value: choice,
        onChange: setChoice,
        missing: '先选同意还是不同意',
      }}
      words={
        choice
          ? [
              isSigned
                ? { label: '批语', value: note, onChange: setNote, least: 0, most: 300, placeholder: '写给承办人和办公室' }
                : { label: '还要办什么', value: note, onChange: setNote, least: 2, most: 300, placeholder: '写给承办的人', missing: '写上还要办什么' },
            ]
          : []
      }
      isComplete={!isSigned || reviewOn !== undefined}
      after={(hasTried) =>
        isSigned && <ReviewDay name="哪天再看" value={reviewOn} onChange={setReviewOn} today={today} missing={hasTried && !reviewOn ? reviewMissing : undefined} />
      }
      button={choice === undefined ? '决定' : isSigned ? '签字，告诉反映人' : '不同意，接着办'}
      onSubmit={() =>
        void send(
          { isSigned, ...(isSigned && { reviewOn }), ...(note.trim() && { note: note.trim() }) },
          isSigned ? '签好了，到日子再看' : '已定：接着办',
        )
      }
      isSending={isSending}
      error={error}
    />
  )
}
